import type { Saver } from "@/lib/outbox/saver";
import { readTable, type TableReading } from "@/lib/report/table-reading";
import type { ShapeFigure } from "@/lib/report/table-shape";
import { afterTyping } from "./after-typing";

/**
 * How the table stands, read when the person pauses: whatever follows from many cells (progress,
 * totals, changes) costs a keystroke nothing.
 */
export class FiguresInIdle {
  reading: TableReading;
  private typing: string | null = null;
  private readonly listeners = new Set<() => void>();
  private callOff: (() => void) | null = null;

  constructor(
    private readonly saver: Saver,
    private readonly figures: readonly ShapeFigure[],
  ) {
    this.reading = this.read();
  }

  /** Begins to follow the saver; answers how to stop. */
  readonly follow = (): (() => void) => {
    const stop = this.saver.subscribe((code) => code !== null && this.readLater());
    return () => {
      this.callOff?.();
      stop();
    };
  };

  readonly subscribe = (listen: () => void): (() => void) => {
    this.listeners.add(listen);
    return () => void this.listeners.delete(listen);
  };

  /** What could not be read in a cell; nothing is said of a cell that is still being typed in. */
  misread(code: string): string | null {
    return code === this.typing ? null : (this.reading.misread.get(code) ?? null);
  }

  /** A key in a cell. */
  typedIn(code: string): void {
    this.typing = code;
  }

  /** On leaving a cell, and after several were filled at once. */
  readNow(): void {
    this.callOff?.();
    this.typing = null;
    this.take();
  }

  private readLater(): void {
    this.callOff?.();
    this.callOff = afterTyping(() => this.take());
  }

  private take(): void {
    this.callOff = null;
    this.reading = this.read();
    for (const listen of this.listeners) listen();
  }

  private read(): TableReading {
    return readTable(this.figures, (code) => this.saver.shown(code));
  }
}
