import { figuresIn } from "@/lib/report/table-shape";
import { changedFigures, linesShowing } from "@/lib/report/table/table-filter";
import type { BarTools } from "./bar-acts";
import { goTo } from "./go-to";

export type RowFilter = "missing" | "changed";

/** The class of lines that a filter keeps out of sight. */
export const OUT = "filtered-out";

const found: Readonly<Record<RowFilter, (tools: BarTools) => readonly string[]>> = {
  missing: ({ tools }) => tools.figures.reading.missing,
  changed: ({ shape, lastYear, tools }) =>
    changedFigures(shape, lastYear, (code) => tools.desk.saver.shown(code)),
};

const none: Readonly<Record<RowFilter, string>> = {
  missing: "没有未填的项",
  changed: "没有比上年变化大的项（相差三成以上，并且相差 10 以上）",
};

/** Puts the cursor into a cell whose line the filter may have taken out. */
export function goToShown(code: string): void {
  document.getElementById(code)?.closest("tr")?.classList.remove(OUT);
  goTo(code);
}

/** A link to a cell shows its line, too. */
const showAddressed = () => goToShown(window.location.hash.slice(1));

function linesOf(grid: HTMLTableElement): readonly HTMLTableRowElement[] {
  return Array.from(grid.tBodies).flatMap(({ rows }) => Array.from(rows));
}

function say(words: string): void {
  const line = document.querySelector(".rows-shown");
  if (line) line.textContent = words;
}

function press(button: HTMLElement | null): void {
  document
    .querySelectorAll(".table-tools [aria-pressed]")
    .forEach((each) => each.setAttribute("aria-pressed", String(each === button)));
  window.removeEventListener("hashchange", showAddressed);
  if (button) window.addEventListener("hashchange", showAddressed);
}

/**
 * 只看未填, 只看变化大: shows the lines that are so when the button is pressed, and all of them when
 * it is pressed again. As in a spreadsheet a line stays while it is filled in, and the one that had
 * the cursor stays in any case.
 */
export function filterRows(bar: BarTools, filter: RowFilter, button: HTMLElement): void {
  const grid = document.querySelector<HTMLTableElement>(".table-area .grid");
  if (!grid) return;
  const wasPressed = button.getAttribute("aria-pressed") === "true";
  const codes = wasPressed ? [] : found[filter](bar);
  const shown = linesShowing(bar.shape, new Set([...codes, bar.lastAt() ?? ""]));
  linesOf(grid).forEach((line, at) => {
    line.classList.toggle(OUT, codes.length > 0 && !shown[at]);
  });
  press(codes.length > 0 ? button : null);
  const total = figuresIn(bar.shape).length;
  if (codes.length > 0) say(`显示 ${codes.length} 项，共 ${total} 项`);
  else say(wasPressed ? `显示全部 ${total} 项` : none[filter]);
}
