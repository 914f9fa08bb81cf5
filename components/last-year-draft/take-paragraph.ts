import { carriedCode, confirmedCode, DRAFT_NAMES, formName } from "@/lib/report/address";
import { carry } from "@/lib/report/draft/carry";
import { writeConfirmed } from "@/lib/report/draft/confirmed";
import { holdsParagraph, withParagraph } from "@/lib/report/draft/paragraph";
import type { DeskTools } from "../report-form/desk-context";
import { typeInto } from "../report-form/type-into";
import { readingOf } from "./draft-reading";
import { whenSaved } from "./when-saved";

/** Where a paragraph of last year's goes. */
export interface TakenInto {
  readonly code: string;
  /** The year that the paragraph was written for. */
  readonly fromYear: number;
  /** What it is searched for, a line a name. */
  readonly names: string;
}

/** Keeps what was taken over beside the field, so that all of it is 待核 as in a draft. */
function remember(desk: DeskTools, { code, names }: TakenInto, paragraph: string): void {
  const { saver } = desk;
  const put = (at: string, value: string) => {
    if (saver.shown(at) !== value) saver.type(at, value);
  };
  put(carriedCode(code), withParagraph(saver.shown(carriedCode(code)), paragraph));
  put(confirmedCode(code), saver.shown(confirmedCode(code)) ?? writeConfirmed(new Set()));
  const known = saver.shown(DRAFT_NAMES) ?? names;
  if (known !== "") put(DRAFT_NAMES, known);
}

/** Reads the field's marks again; what shows them may not be there yet. */
function readMarks(desk: DeskTools, { code, names }: TakenInto, paragraph: string): void {
  const known = desk.saver.shown(DRAFT_NAMES) ?? names;
  const reading = readingOf(desk, {
    fields: [{ code, carried: paragraph, begun: true }],
    names: known.split("\n").filter(Boolean),
    next: { name: "概览", address: "." },
  });
  reading.readNow();
}

/** The paragraph as it is taken over: its years moved on. */
export const movedOn = (paragraph: string, { fromYear }: TakenInto): string =>
  carry(paragraph, fromYear);

/** Types the moved paragraph behind the text unless it stands there; answers whether all is saved. */
export async function takeParagraph(
  desk: DeskTools,
  into: TakenInto,
  moved: string,
): Promise<boolean> {
  const text: string = desk.form.getValues(formName(into.code));
  if (holdsParagraph(text, moved)) return false;
  remember(desk, into, moved);
  typeInto(into.code, text.length, text.length > 0 ? `\n${moved}` : moved);
  readMarks(desk, into, moved);
  return whenSaved(desk.saver);
}
