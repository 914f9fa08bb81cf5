import { attachmentNoteLines } from "@/lib/document/attachment-note";
import { closingUnitLines } from "@/lib/document/closing-place";
import { pageMark } from "@/lib/document/draft-mark";
import { titlePitchOf } from "@/lib/document/layout";
import type * as model from "@/lib/document/model";
import { labelledLines } from "@/lib/document/labelled-lines";
import { LINE_CHARACTERS } from "@/lib/document/text-area";
import { settled, type Setting } from "../setting";
import { columnWidths, withWidths } from "../cell-widths";
import { tableTags, type TableTags } from "../pdf/table-tags-of";
import { revisionWords } from "../revision-words";
import { printText } from "./print-text";
import { rowsTogether } from "./rows-together";

/** What the templates are given: a report as JSON, and the pictures that it names. */
export interface PrintData {
  readonly report: string;
  readonly pictures: readonly Picture[];
  /** What the file's structure has to say of each table. */
  readonly tables: readonly TableTags[];
}

interface Picture {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface PrintBlock {
  readonly kind: model.Block["kind"];
  /** What closes the report, on a paragraph that it is never parted from. */
  readonly ending?: readonly PrintBlock[];
}

/** An attachment's line: its mark (附件： or 2.), and the name that runs on under itself. */
function noteLines({ names }: model.AttachmentNote) {
  return attachmentNoteLines(names).map((line, at) => {
    const name = names[at] ?? "";
    return { mark: line.slice(0, line.length - name.length), name };
  });
}

function table(block: model.DocumentTable): PrintBlock {
  const columnsMm = columnWidths(block);
  const together = rowsTogether(block);
  const rows = withWidths(block.rows, columnsMm).map((row, at) =>
    Object.assign({ together: together[at] }, row),
  );
  const head = labelledLines(block.head);
  const foot = block.foot.flatMap((items) => labelledLines(items));
  const header = withWidths(block.header, columnsMm);
  return Object.assign({}, block, { columnsMm, header, rows, head, foot });
}

function figure({ image, ...block }: model.Figure, pictures: Picture[]): PrintBlock {
  const name = `picture-${pictures.length + 1}.${image.mime === "image/png" ? "png" : "jpg"}`;
  pictures.push({ name, bytes: Buffer.from(image.base64, "base64") });
  return Object.assign({ file: name }, block);
}

function printBlock(block: model.Block, pictures: Picture[]): PrintBlock {
  switch (block.kind) {
    case "attachmentNote":
      return Object.assign({ lines: noteLines(block) }, { kind: block.kind });
    case "attachment":
      return Object.assign({}, block, { blocks: printBlocks(block.blocks, pictures) });
    case "closing":
      return Object.assign({ lines: closingUnitLines(block, LINE_CHARACTERS) }, block);
    case "table":
      return table(block);
    case "figure":
      return figure(block, pictures);
    default:
      return block;
  }
}

const closes = ({ kind }: model.Block) => kind === "attachmentNote" || kind === "closing";

function printBlocks(blocks: readonly model.Block[], pictures: Picture[]): readonly PrintBlock[] {
  const printed: PrintBlock[] = [];
  for (const block of blocks) {
    const last = printed.at(-1);
    const next = printBlock(block, pictures);
    if (closes(block) && last?.kind === "paragraph") {
      printed[printed.length - 1] = { ...last, ending: [...(last.ending ?? []), next] };
    } else printed.push(next);
  }
  return printed;
}

const calendar = (date: Date) => ({
  year: date.getUTCFullYear(),
  month: date.getUTCMonth() + 1,
  day: date.getUTCDate(),
  hour: date.getUTCHours(),
  minute: date.getUTCMinutes(),
  second: date.getUTCSeconds(),
});

/** `date` is what the file says of its making: equal reports of one date give equal bytes. */
export function printData(
  { blocks, ...document }: model.ReportDocument,
  date: Date,
  setting: Setting = {},
): PrintData {
  const { layout, printing, draft } = settled(setting);
  const { faces, digits, boldLevels, pitch, marginsMm: aboveAndBelow, pageNumber } = layout;
  const { marginsMm, lineNumbers } = printing;
  const pictures: Picture[] = [];
  const report = {
    ...document,
    blocks: printBlocks(blocks, pictures),
    date: calendar(date),
    keywords: document.meta.revision ? revisionWords(document.meta.revision) : [],
    layout: {
      ...{ faces, digits, boldLevels, pitch, titlePitch: titlePitchOf(layout) },
      ...{ marginsMm: aboveAndBelow, pageNumber },
    },
    printing: { marginsMm, lineNumbers, mark: pageMark(printing, draft, date) },
  };
  return {
    report: JSON.stringify(report, (_, value: unknown) =>
      typeof value === "string" ? printText(value) : value,
    ),
    pictures,
    tables: tableTags(blocks),
  };
}
