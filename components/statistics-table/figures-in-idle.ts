import type { Saver } from "@/lib/outbox/saver";
import { readTable, type TableReading } from "@/lib/report/table-reading";
import type { ShapeFigure } from "@/lib/report/table-shape";
import { afterTyping } from "./after-typing";

type Listen = () => void;

/**
 * The figures of a table. What concerns one cell is told to that cell alone; how the table stands as
 * a whole (progress, totals, changes) is read when the person pauses, and costs a keystroke nothing.
 */
export class FiguresInIdle {
  reading: TableReading;
  /** Keys pressed in cells so far: tells whether there were any since. */
  keys = 0;
  private typing: string | null = null;
  private readonly watchers = new Map<string, Set<Listen>>();
  private readonly listeners = new Set<Listen>();
  private callOff: (() => void) | null = null;

  constructor(
    private readonly saver: Saver,
    private readonly figures: readonly ShapeFigure[],
  ) {
    this.reading = this.read();
  }

  /** Begins to follow the saver; answers how to stop. */
  readonly follow = (): (() => void) => {
    const stop = this.saver.subscribe((code) => code !== null && this.changed(code));
    return () => {
      this.callOff?.();
      stop();
    };
  };

  /** Hears when the field at one address has changed. */
  watch(code: string, listen: Listen): () => void {
    const watchers = this.watchers.get(code) ?? new Set();
    this.watchers.set(code, watchers.add(listen));
    return () => void watchers.delete(listen);
  }

  /** Hears when the table has been read again. */
  readonly subscribe = (listen: Listen): (() => void) => {
    this.listeners.add(listen);
    return () => void this.listeners.delete(listen);
  };

  /** What could not be read in a cell; nothing is said of a cell that is still being typed in. */
  misread(code: string): string | null {
    return code === this.typing ? null : (this.reading.misread.get(code) ?? null);
  }

  typedIn(code: string): void {
    this.typing = code;
    this.keys += 1;
  }

  /** On leaving a cell, and after several were filled at once. */
  readNow(): void {
    this.callOff?.();
    this.typing = null;
    this.take();
  }

  private changed(code: string): void {
    this.watchers.get(code)?.forEach((listen) => listen());
    this.callOff?.();
    this.callOff = afterTyping(() => this.take());
  }

  private take(): void {
    this.callOff = null;
    this.reading = this.read();
    this.listeners.forEach((listen) => listen());
  }

  private read(): TableReading {
    return readTable(this.figures, (code) => this.saver.shown(code));
  }
}
