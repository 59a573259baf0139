/** The part of js-yaml that is used; the package carries no types. */
declare module "js-yaml" {
  export const CORE_SCHEMA: unique symbol;
  export function load(text: string, options?: { schema?: typeof CORE_SCHEMA }): unknown;
  export class YAMLException extends Error {
    readonly reason: string;
    /** Counted from 0; absent when the mistake has no place. */
    readonly mark?: { readonly line: number; readonly column: number };
  }
}
