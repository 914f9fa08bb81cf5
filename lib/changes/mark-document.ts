import type { Block, Closing, Heading, ReportDocument, Revised } from "@/lib/document/model";
import type { Edition } from "@/lib/editions/types";
import type { Changes } from "./change";
import { changeId, partId } from "./change-id";
import { markParagraphs, type NameOfPart } from "./mark-paragraphs";
import { markTable, type Marks } from "./mark-table";
import { marksOfFields, replacedBy } from "./marks-of-fields";
import { withDropped } from "./with-dropped";

export interface MarkedRevisions {
  readonly edition: Edition;
  /** The documents of both revisions, in one layout and printing. */
  readonly before: ReportDocument;
  readonly after: ReportDocument;
  readonly changes: Changes;
}

/** A part as printed: its heading (none over the preface) and what stands under it. */
interface Section {
  readonly code: string;
  readonly heading: Heading | null;
  readonly blocks: readonly Block[];
}

const BEHIND: ReadonlySet<Block["kind"]> = new Set(["attachmentNote", "closing", "attachment"]);

const isPart = (block: Block): block is Heading => block.kind === "heading" && block.level === 1;

function sectionsOf({ blocks }: ReportDocument, edition: Edition): readonly Section[] {
  const sections: { code: string; heading: Heading | null; blocks: Block[] }[] = [
    { code: edition.preface.free.code, heading: null, blocks: [] },
  ];
  for (const block of blocks.filter(({ kind }) => !BEHIND.has(kind))) {
    if (isPart(block)) sections.push({ code: block.code ?? "", heading: block, blocks: [] });
    else sections.at(-1)?.blocks.push(block);
  }
  return sections;
}

const keyOf = (code: string): string => code.replace(/^section\./, "");

interface Marking extends MarkedRevisions {
  readonly marks: Marks;
  readonly nameOf: NameOfPart;
}

/** One heading in place of another; where only its number is another, only that is replaced. */
function headingRuns(was: string, is: string): Pick<Revised, "runs" | "replaced"> {
  let same = 0;
  while (same < Math.min(was.length, is.length) && was.at(-1 - same) === is.at(-1 - same))
    same += 1;
  const { runs, ...how } = replacedBy(
    was.slice(0, was.length - same),
    is.slice(0, is.length - same),
  );
  if (same === 0) return { runs, ...how };
  return { runs: [...runs, { kind: "same", text: is.slice(is.length - same) }] };
}

/** A heading that is new, gone, worded or numbered otherwise, or that stands elsewhere among the others. */
function markHeading(was: Heading | null, is: Heading | null, { changes }: Marking): Block[] {
  const heading = is ?? was;
  if (!heading) return [];
  const key = keyOf(heading.code ?? "");
  const part = changes.list.find(({ what }) => what.kind === "part" && what.key === key)?.what;
  if (!part && was?.text === is?.text) return [heading];
  const moved = part?.kind === "part" && part.moved;
  const revised: Revised = {
    id: partId(key),
    ...headingRuns(was?.text ?? "", is?.text ?? ""),
    ...(moved && was ? { note: `移动：原是“${was.text}”` } : {}),
  };
  return [{ ...heading, revised }];
}

function markBlock(block: Block, marking: Marking): Block {
  if (block.kind === "table") return markTable(block, marking.marks);
  if (block.kind === "closing") return markClosing(block, marking);
  if (block.kind !== "attachment") return block;
  return { ...block, blocks: block.blocks.map((each) => markBlock(each, marking)) };
}

function markSection(code: string, [was, is]: readonly (Section | undefined)[], marking: Marking) {
  const paragraphs = marking.changes.narratives.get(code);
  const body = paragraphs
    ? markParagraphs(code, paragraphs, marking.nameOf, marking.changes.rules)
    : (is ?? was)?.blocks.map((block) => markBlock(block, marking));
  return [...markHeading(was?.heading ?? null, is?.heading ?? null, marking), ...(body ?? [])];
}

const revisedText = (code: string, was: string, is: string): Revised | undefined =>
  was === is ? undefined : { id: changeId(code), ...replacedBy(was, is) };

function markClosing(closing: Closing, { edition, before }: Marking): Closing {
  const was = before.blocks.find((block): block is Closing => block.kind === "closing");
  const unit = revisedText(edition.closing.unit.code, was?.unit ?? "", closing.unit);
  const date = revisedText(edition.closing.date.code, was?.date ?? "", closing.date);
  if (!unit && !date) return closing;
  return { ...closing, revised: { ...(unit ? { unit } : {}), ...(date ? { date } : {}) } };
}

function markTitle({ edition, before, after, marks }: Marking): ReportDocument["revised"] {
  const { code } = edition.title;
  const title = marks.get(code) ?? revisedText(code, before.meta.title, after.meta.title);
  const date = revisedText(
    edition.closing.date.code,
    before.titleDate ?? "",
    after.titleDate ?? "",
  );
  return { ...(title ? { title } : {}), ...(date ? { titleDate: date } : {}) };
}

function partNames(revisions: MarkedRevisions): NameOfPart {
  const { edition } = revisions;
  const names = [revisions.before, revisions.after].map(
    (document) =>
      new Map(sectionsOf(document, edition).map(({ code, heading }) => [code, heading?.text])),
  );
  return (code, then) => names[then === "before" ? 0 : 1]?.get(code) ?? edition.preface.free.label;
}

/**
 * 花脸稿: the later document, with what was inserted, deleted, replaced and moved since the earlier
 * one. What is gone stands where it stood. A document without marks, 清稿, is `after` itself.
 */
export function markDocument(revisions: MarkedRevisions): ReportDocument {
  const { edition, before, after, changes } = revisions;
  const marking = { ...revisions, marks: marksOfFields(changes), nameOf: partNames(revisions) };
  const [was, is] = [sectionsOf(before, edition), sectionsOf(after, edition)];
  const body = withDropped(is, was, ({ code }) => code).flatMap(({ code }) => {
    const both = [was, is].map((sections) => sections.find((section) => section.code === code));
    return markSection(code, both, marking);
  });
  const behind = after.blocks.filter(({ kind }) => BEHIND.has(kind));
  const revised = markTitle(marking);
  return {
    ...after,
    ...(revised ? { revised } : {}),
    blocks: [...body, ...behind.map((block) => markBlock(block, marking))],
  };
}
