import { nextAmong } from "@/lib/report/next-among";
import { figuresIn, type TableShape } from "@/lib/report/table-shape";
import type { FiguresInIdle } from "./figures-in-idle";
import { goTo } from "./go-to";

export interface BarTools {
  readonly shape: TableShape;
  readonly figures: FiguresInIdle;
  /** The figure that had the cursor last. */
  readonly lastAt: () => string | null;
  readonly onDetails: (code: string) => void;
  readonly onFillZero: () => void;
}

/** What a button of the bar does, by its `data-act`. */
export function actOfBar(act: string, { shape, figures, lastAt, ...on }: BarTools): void {
  const go = (codes: Iterable<string>) => {
    const code = nextAmong(shape, [...codes], lastAt());
    if (code) goTo(code);
  };
  const acts: Readonly<Record<string, () => void>> = {
    missing: () => go(figures.reading.missing),
    misread: () => go(figures.reading.misread.keys()),
    zero: on.onFillZero,
    details: () => on.onDetails(lastAt() ?? figuresIn(shape)[0]?.code ?? ""),
  };
  acts[act]?.();
}
