import type { CellChange } from "@/lib/report/bulk-change";
import type { Value } from "@/lib/report/value";

/** The cell with the cursor, and how it stood when it was entered. */
interface Entered {
  readonly code: string;
  readonly value: Value;
  readonly keys: number;
}

/** What was done in the table, one step for each whole entry, fill and paste, so that Ctrl+Z takes it back. */
export class UndoLog {
  readonly steps: (readonly CellChange[])[] = [];
  private readonly known = new WeakSet<readonly CellChange[]>();
  private entered: Entered | null = null;

  /** `keys`: how many were pressed in cells so far. */
  constructor(
    private readonly held: (code: string) => Value,
    private readonly keys: () => number,
  ) {}

  enter(code: string): void {
    if (this.entered?.code !== code) this.begin(code);
  }

  leave(): void {
    this.begin(null);
  }

  /** Cells were filled or put back otherwise than by typing. */
  filled(changes: readonly CellChange[]): void {
    const code = this.entered?.code ?? null;
    this.begin(code, changes.find((change) => change.code === code)?.before);
    if (changes.length === 0 || this.known.has(changes)) return;
    this.known.add(changes);
    this.steps.push(changes);
  }

  /** What the cell held when it was entered; undefined where nothing else was typed since. */
  typedOver(): Value | undefined {
    const at = this.entered;
    const isTyped = at && at.keys !== this.keys() && at.value !== this.held(at.code);
    return isTyped ? at.value : undefined;
  }

  /** Keeps as a step what was typed, `typed` where that was filled over, and takes anew what a cell holds. */
  private begin(code: string | null, typed?: Value): void {
    const at = this.entered;
    const before = this.typedOver();
    if (at && before !== undefined) {
      const after = typed === undefined ? this.held(at.code) : typed;
      if (after !== before) this.steps.push([{ code: at.code, before, after }]);
    }
    this.entered = code === null ? null : { code, value: this.held(code), keys: this.keys() };
  }
}
