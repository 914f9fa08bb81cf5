import type { Run } from "@/lib/changes/text/change";
import type { Revised } from "@/lib/document/model";
import { escapeMarkup } from "./escape-markup";
import { prose } from "./html-prose";

/** Heard, and seen where a style sheet is missing: screen readers do not say what ins and del are. */
const said = (word: string): string => `<span class="said">${word}</span>`;

const drawn: Readonly<Record<Run["kind"], (html: string) => string>> = {
  same: (html) => html,
  inserted: (html) => `<ins>${said("〔新增：")}${html}${said("〕")}</ins>`,
  deleted: (html) => `<del>${said("〔删去：")}${html}${said("〕")}</del>`,
};

/** Between an old value and the new one; words say it to those who listen. */
const ARROW = ' <span class="to" aria-hidden="true">→</span> ';

const runsHtml = ({ runs, replaced }: Pick<Revised, "runs" | "replaced">): string =>
  runs.map(({ kind, text }) => drawn[kind](prose(text))).join(replaced ? ARROW : "");

/** A place to link to and to step to, but not in the way of those who walk from control to control. */
const place = ({ id }: Revised): string => ` id="${escapeMarkup(id)}" tabindex="-1"`;

const noteHtml = ({ note }: Revised): string =>
  note === undefined ? "" : `<span class="note">${escapeMarkup(note)}</span>`;

/** Words of a paragraph that was moved look it, all of them. */
function wordsHtml(revised: Revised, runs = revised.runs): string {
  const html = runsHtml({ ...revised, runs });
  return revised.note === undefined || html === "" ? html : `<span class="moved">${html}</span>`;
}

/** The element that shows a change, its note first. */
const changeHtml = (revised: Revised, words: string): string =>
  `<span class="change"${place(revised)}>${noteHtml(revised)}${words}</span>`;

/** A text, with its changes where it has any. */
export const revisedOr = (html: string, revised: Revised | undefined): string =>
  revised ? changeHtml(revised, wordsHtml(revised)) : html;

const isWords = ({ kind }: Run, gone: boolean) => gone || kind !== "deleted";

/** Parts the runs where so many characters of what stands now (of what is gone, where nothing does) are behind. */
function parted(runs: readonly Run[], length: number): readonly [readonly Run[], readonly Run[]] {
  const gone = runs.every(({ kind }) => kind === "deleted");
  const [lead, text]: [Run[], Run[]] = [[], []];
  let left = length;
  for (const run of runs) {
    const taken = isWords(run, gone) ? Math.min(left, run.text.length) : left > 0 ? Infinity : 0;
    if (taken > 0) lead.push({ ...run, text: run.text.slice(0, taken) });
    if (run.text.length > taken) text.push({ ...run, text: run.text.slice(taken) });
    if (isWords(run, gone)) left -= taken;
  }
  return [lead, text];
}

/** The heading that a paragraph runs on from, and the rest of the paragraph. */
export function revisedWithLead(revised: Revised, lead: string): readonly [string, string] {
  const [before, after] = parted(revised.runs, lead.length);
  return [changeHtml(revised, wordsHtml(revised, before)), wordsHtml(revised, after)];
}
