import type { Edition, Table } from "@/lib/editions/types";
import { addedField, partsOf, type Part } from "@/lib/report/parts";
import { textOf, type Entries } from "@/lib/report/value";
import type { ClosingKind, Layout } from "./layout";
import { nationalLayout } from "./layout-profiles";
import { closingDate } from "./closing-date";
import type { Attachment, Block, Closing, DocumentRevision, ReportDocument } from "./model";
import { narrativeBlocks } from "./narrative-blocks";
import { normalise } from "./normalise";
import { printedField, printedLine } from "./printed-line";
import { CURRENT_RULES, type PrintRules } from "./print-rules";
import { printings, type Printing } from "./printing";
import { prefaceText } from "./preface-text";
import { tableBlock } from "./table-block";
import { reportTitle } from "./report-title";
import { titleLines } from "./title-lines";

export interface DocumentSubject {
  readonly edition: Edition;
  readonly entries: Entries;
  readonly unit: string;
  readonly year: number;
  /** Says where the closing stands; the national one where none is given. */
  readonly layout?: Layout | undefined;
  /** Those of the draft where it is frozen. */
  readonly rules?: PrintRules | undefined;
  /** Says what is left out; 报送件, with all, where none is given. */
  readonly printing?: Printing | undefined;
  /** The day of signing, as 2019-01-23: 成文日期 where the unit left that open. */
  readonly signedOn?: string | undefined;
  readonly revision?: DocumentRevision | undefined;
}

interface Subject extends DocumentSubject {
  readonly layout: Layout;
  readonly rules: PrintRules;
  readonly printing: Printing;
}

/** Printed where the date of signing is not known yet. */
const UNDATED = "××××年×月×日";

function partBlocks(part: Part, subject: Subject): readonly Block[] {
  const { entries, rules } = subject;
  const content = part.section?.content;
  const field = content?.kind === "narrative" ? content.field : addedField(`section.${part.key}`);
  const heading: Block = {
    kind: "heading",
    level: 1,
    text: normalise(`${part.number}${part.heading}`, rules),
    code: field?.code ?? `section.${part.key}`,
  };
  if (content?.kind === "tables") {
    return [heading, ...content.tables.map((table) => tableBlock(table, subject))];
  }
  if (!field) return [heading];
  return [heading, ...narrativeBlocks(textOf(entries, field.code), field.code, rules)];
}

function closing({ edition, entries, rules, unit, printing, signedOn }: Subject): Closing {
  return {
    kind: "closing",
    unit: printedField(edition.closing.unit, entries, rules) || printedLine("line", unit, rules),
    date: closingDate(edition, entries, signedOn).printed || UNDATED,
    sealed: printing.seals && textOf(entries, edition.closing.seal.code) === "sealed",
  };
}

interface Closed {
  readonly underTitle?: { readonly titleDate: string };
  readonly atEnd?: Closing;
}

const closings: Readonly<Record<ClosingKind, (closing: Closing) => Closed>> = {
  end: (atEnd) => ({ atEnd }),
  bracketedDate: ({ date }) => ({ underTitle: { titleDate: `（${date}）` } }),
  none: () => ({}),
};

function attachment(table: Table, at: number, subject: Subject): Attachment {
  const { edition } = subject;
  return {
    kind: "attachment",
    mark: edition.attachments.length > 1 ? `附件${at + 1}` : "附件",
    title: table.name,
    blocks: [tableBlock(table, subject)],
  };
}

/** A report's content to the one document model. */
export function buildDocument({
  layout = nationalLayout,
  rules = CURRENT_RULES,
  printing = printings.filing,
  ...content
}: DocumentSubject): ReportDocument {
  const { edition, entries, unit, year, revision } = content;
  const subject = { ...content, layout, rules, printing };
  const title = reportTitle(subject);
  const names = edition.attachments.map(({ name }) => name);
  const { underTitle, atEnd } = closings[layout.closing](closing(subject));
  return {
    meta: { unit, year, title, language: "zh-CN", ...(revision && { revision }) },
    title: titleLines(title, unit, year),
    ...underTitle,
    blocks: [
      ...narrativeBlocks(prefaceText(edition, entries, rules), edition.preface.free.code, rules),
      ...partsOf(edition, entries).flatMap((part) => partBlocks(part, subject)),
      ...(names.length > 0 ? [{ kind: "attachmentNote", names } as const] : []),
      ...(atEnd ? [atEnd] : []),
      ...edition.attachments.map((table, at) => attachment(table, at, subject)),
    ],
  };
}
