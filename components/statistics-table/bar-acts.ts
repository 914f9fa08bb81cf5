import { nextAmong } from "@/lib/report/next-among";
import { figuresIn } from "@/lib/report/table-shape";
import type { TableFacts } from "./figures-in-idle";
import type { FillTools } from "./fill-cells";
import type { Filling } from "./fill-missing";
import { filterRows, goToShown } from "./filter-rows";

export interface BarTools extends TableFacts {
  readonly tools: FillTools;
  /** The figure that had the cursor last. */
  readonly lastAt: () => string | null;
  readonly show: (code: string) => void;
  readonly onFill: (filling: Filling) => void;
}

const YEAR_SECONDS = 31_536_000;

/** Keeps the choice for who is signed in, under the name that the server looks for. */
function keepDensity({ name, checked }: HTMLInputElement): void {
  document.cookie = `${name}=${checked ? 1 : 0}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`;
}

/** What a button of the bar does, by its `data-act`. */
export function actOfBar(button: HTMLElement, bar: BarTools): void {
  const { shape, tools, lastAt, show, onFill } = bar;
  const { reading } = tools.figures;
  const go = (codes: Iterable<string>) => {
    const code = nextAmong(shape, [...codes], lastAt());
    if (code) goToShown(code);
  };
  const acts: Readonly<Record<string, () => void>> = {
    missing: () => go(reading.missing),
    misread: () => go(reading.misread.keys()),
    zero: () => onFill("zero"),
    blank: () => onFill("blank"),
    before: () => onFill("before"),
    details: () => show(button.dataset.details ?? lastAt() ?? figuresIn(shape)[0]?.code ?? ""),
    density: () => keepDensity(button as HTMLInputElement),
    "only-missing": () => filterRows(bar, "missing", button),
    "only-changed": () => filterRows(bar, "changed", button),
  };
  acts[button.dataset.act ?? ""]?.();
}
