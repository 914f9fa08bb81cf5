import { z } from "zod";
import type * as model from "@/lib/document/model";

/**
 * The JSON export as docs/json-format.md describes it. The types tie it to the document model: a block
 * that is changed there and not here does not compile.
 */
export const SCHEMA = "nianbao.report/2";

/** Those that a reader takes; 1 knew no `meta.revision`. */
const schemas = ["nianbao.report/1", SCHEMA] as const;

const code = z.string().exactOptional();

const heading: z.ZodType<model.Heading> = z.strictObject({
  kind: z.literal("heading"),
  level: z.literal([1, 2, 3]),
  text: z.string(),
  code,
});

const paragraph: z.ZodType<model.Paragraph> = z.strictObject({
  kind: z.literal("paragraph"),
  lead: z.strictObject({ level: z.literal([2, 3]), text: z.string() }).exactOptional(),
  text: z.string(),
  code,
});

const attachmentNote: z.ZodType<model.AttachmentNote> = z.strictObject({
  kind: z.literal("attachmentNote"),
  names: z.array(z.string()),
});

const closing: z.ZodType<model.Closing> = z.strictObject({
  kind: z.literal("closing"),
  unit: z.string(),
  date: z.string(),
  sealed: z.boolean(),
});

const labelled: z.ZodType<model.Labelled> = z.strictObject({
  label: z.string(),
  text: z.string(),
  code: z.string(),
});

const span = z.int().positive();

const cell: z.ZodType<model.TableCell> = z.strictObject({
  role: z.enum(["columnHeader", "rowHeader", "unit", "figure"]),
  text: z.string(),
  note: z.string().exactOptional(),
  colSpan: span,
  rowSpan: span,
  indent: z.number().nonnegative(),
  bold: z.boolean(),
  code,
});

const row: z.ZodType<model.TableRow> = z.strictObject({ id: z.string(), cells: z.array(cell) });

const table: z.ZodType<model.DocumentTable> = z.strictObject({
  kind: z.literal("table"),
  id: z.string(),
  name: z.string(),
  subtitle: z.string().exactOptional(),
  head: z.array(labelled),
  columnsMm: z.array(z.number().positive()),
  header: z.array(row),
  rows: z.array(row),
  foot: z.array(z.array(labelled)),
});

const figure: z.ZodType<model.Figure> = z.strictObject({
  kind: z.literal("figure"),
  image: z.strictObject({ mime: z.enum(["image/png", "image/jpeg"]), base64: z.base64() }),
  widthMm: z.number().positive(),
  caption: z.string(),
  alternative: z.string(),
});

const attachment: z.ZodType<model.Attachment> = z.strictObject({
  kind: z.literal("attachment"),
  mark: z.string(),
  title: z.string(),
  blocks: z.array(z.lazy(() => block)),
});

const block: z.ZodType<model.Block> = z.union([
  heading,
  paragraph,
  attachmentNote,
  closing,
  attachment,
  table,
  figure,
]);

const hash = z.string().regex(/^[0-9a-f]{64}$/);

export const reportJson = z.strictObject({
  schema: z.literal(schemas),
  meta: z.strictObject({
    unit: z.string(),
    year: z.int(),
    title: z.string(),
    language: z.literal("zh-CN"),
    edition: z.string(),
    generatedAt: z.iso.datetime(),
    revision: z
      .strictObject({
        number: span,
        sha256: hash,
        record: z.strictObject({ number: z.int(), hash }).exactOptional(),
        onePerson: z.string().exactOptional(),
      })
      .exactOptional(),
  }),
  entries: z.record(z.string(), z.string().nullable()),
  document: z.strictObject({
    title: z.array(z.string()),
    titleDate: z.string().exactOptional(),
    blocks: z.array(block),
  }),
});

export type ReportJson = z.infer<typeof reportJson>;
