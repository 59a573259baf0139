import { createHash } from "node:crypto";
import type { Edition } from "../edition.ts";
import type { Observation } from "../model/observation.ts";
import type { Source } from "../model/source.ts";
import { site } from "../site.ts";
import { absoluteUrl, homePath, sourcePath } from "../urls.ts";
import type { TableSchema } from "./table-schema.ts";

interface PackageSource {
  readonly title: string;
  readonly path: string;
  readonly version?: string;
}

/** One table of a package. */
export interface Resource {
  readonly name: string;
  readonly type: "table";
  readonly title: string;
  readonly description?: string;
  readonly path: string;
  readonly format: "csv";
  readonly mediatype: "text/csv";
  readonly encoding: "utf-8";
  readonly bytes: number;
  readonly hash: string;
  /** The schema itself, or the path of the file that holds it. */
  readonly schema: TableSchema | string;
  readonly sources?: readonly PackageSource[];
}

/** Our page about a source stands in where its own address is not known. */
const packageSource = ({ id, title, publisher, url, published }: Source): PackageSource => ({
  title: `${title} (${publisher})`,
  path: url ?? absoluteUrl(sourcePath(id)),
  ...(published === "unknown" ? {} : { version: published }),
});

/** The sources of the figures, each once. */
export const packageSources = (observations: readonly Observation[], edition: Edition): PackageSource[] =>
  [...new Set(observations.map(({ source }) => source))].flatMap((id) => {
    const source = edition.sources.get(id);
    return source ? [packageSource(source)] : [];
  });

type Described = Pick<Resource, "name" | "title" | "path"> & Partial<Pick<Resource, "description" | "sources">>;

/** @param csv the file itself, of which the package tells size and digest */
export const makeResource = (
  csv: string,
  schema: Resource["schema"],
  { name, title, path, ...more }: Described,
): Resource => ({
  name,
  type: "table",
  title,
  path,
  format: "csv",
  mediatype: "text/csv",
  encoding: "utf-8",
  bytes: Buffer.byteLength(csv),
  hash: `sha256:${createHash("sha256").update(csv).digest("hex")}`,
  schema,
  ...more,
});

const head = {
  $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
  licenses: [{ name: site.licence.name.replaceAll(" ", "-"), path: site.licence.url, title: site.licence.name }],
  contributors: [{ title: site.name, path: absoluteUrl(homePath), email: site.email, roles: ["creator", "publisher"] }],
} as const;

/** Writes a Data Package (version 2): what all of ours say, then what this one says. */
export const writePackage = (descriptor: object): string => `${JSON.stringify({ ...head, ...descriptor }, null, 1)}\n`;
