import type { Saver } from "@/lib/outbox/saver";
import { stored } from "@/lib/outbox/field-state";
import { countPage, leftOnPage, stateWords, type PageCount } from "@/lib/report/page-count";
import { openMarksIn } from "../last-year-draft/open-marks-in";
import { LEFT_ID, type LeftFacts } from "./left-facts";

/** Writes only what is new: a screen reader hears each change of a live text, and nothing else. */
function write(element: Element, words: string): void {
  if (element.textContent !== words) element.textContent = words;
}

/** The next missing field behind the one with the cursor, going on at the top. */
function nextMissing({ wanted, missing }: PageCount): string | undefined {
  const at = wanted.indexOf(document.activeElement?.id ?? "");
  return wanted.slice(at + 1).find((code) => missing.includes(code)) ?? missing[0];
}

/** The count goes by what is stored, as that of the server does, wherever what is shown will not be. */
const valueToCount = (saver: Saver, code: string, isMisread: (code: string) => boolean) =>
  saver.field(code).problem || isMisread(code) ? stored(saver.field(code)) : saver.shown(code);

/**
 * Shows how much is missing by now where the page says it: in the link above the work, and beside the
 * page's name in the list. `isMisread`: of figures, what the server would refuse.
 */
export function showLeft(saver: Saver, isMisread: (code: string) => boolean = () => false): void {
  const link = document.getElementById(LEFT_ID);
  if (!(link instanceof HTMLAnchorElement)) return;
  const { wanted, elsewhere, next } = JSON.parse(link.dataset.left ?? "") as LeftFacts;
  const open = openMarksIn(saver);
  const count = countPage(wanted, (code) => ({
    value: valueToCount(saver, code, isMisread),
    open: open.filter((mark) => mark.code === code).length,
  }));
  const here = count.missing.length;
  write(link, leftOnPage(elsewhere + here, here));
  link.href = here > 0 ? `#${nextMissing(count) ?? ""}` : next;
  const mark = document.querySelector(".page-list .current .state");
  if (!mark) return;
  write(mark, stateWords[count.state](count.open));
  mark.className = `state ${count.state}`;
}
