/** The rules of Data Package 2.0 for what we write, as its published profiles state them. */
import { z } from "zod";

/** A full address, or a path below the descriptor: no leading slash or dot, no `..`. */
const path = z.string().regex(/^((?=[^./~])(?!file:)((?!\/\.\.\/)(?!\\)(?!:\/\/).)*|https?:\/\/.*)$/);

const source = z.strictObject({ title: z.string().min(1), path, version: z.string().optional() });
const licence = z.strictObject({ name: z.string().regex(/^[-a-zA-Z0-9._]+$/), path, title: z.string() });
const contributor = z.strictObject({
  title: z.string(),
  path,
  email: z.email(),
  roles: z.array(z.string()).min(1),
});

const field = z.strictObject({
  name: z.string().min(1),
  type: z.enum(["string", "number", "integer", "boolean", "date", "datetime", "year", "any"]),
  description: z.string().min(1),
  categories: z.array(z.strictObject({ value: z.string(), label: z.string() })).optional(),
  constraints: z
    .strictObject({ required: z.boolean().optional(), enum: z.array(z.string()).min(1).optional() })
    .optional(),
  trueValues: z.array(z.string()).min(1).optional(),
});

export const tableSchema = z.strictObject({
  $schema: z.literal("https://datapackage.org/profiles/2.0/tableschema.json"),
  fields: z
    .array(field)
    .min(1)
    .refine((fields) => new Set(fields.map(({ name }) => name)).size === fields.length, { error: "a name twice" }),
  missingValues: z.array(z.string()),
});

const resource = z.strictObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9._-]*$/),
  type: z.literal("table"),
  title: z.string(),
  description: z.string().optional(),
  path,
  format: z.literal("csv"),
  mediatype: z.literal("text/csv"),
  encoding: z.literal("utf-8"),
  bytes: z.int().positive(),
  hash: z.string().regex(/^[^:]+:[a-fA-F0-9]+$/),
  schema: z.union([tableSchema, path]),
  sources: z.array(source).optional(),
});

export const dataPackage = z.strictObject({
  $schema: z.literal("https://datapackage.org/profiles/2.0/datapackage.json"),
  name: z.string().regex(/^[a-z0-9][a-z0-9._-]*$/),
  id: z.string(),
  title: z.string(),
  description: z.string(),
  homepage: z.url(),
  image: path.optional(),
  licenses: z.array(licence).min(1),
  contributors: z.array(contributor).min(1),
  sources: z.array(source),
  resources: z
    .array(resource)
    .min(1)
    .refine((resources) => new Set(resources.map(({ name }) => name)).size === resources.length, {
      error: "a name twice",
    }),
});
