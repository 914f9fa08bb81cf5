import type { Saver } from "@/lib/outbox/saver";
import type { TableReading } from "@/lib/report/table-reading";
import type { TableShape } from "@/lib/report/table-shape";
import type { Entries } from "@/lib/report/value";
import { afterTyping } from "./after-typing";

type Listen = () => void;

/** `isOutdated` where a script could not be loaded that reads or fills figures. */
export type Shown = TableReading & { readonly isOutdated?: true };

/** What never changes while the table is filled in. */
export interface TableFacts {
  readonly shape: TableShape;
  readonly lastYear: Entries | null;
}

/** The script that reads figures; nothing is to be read before a cell has the cursor. */
export const loadReader = () => import("./read-figures");

/**
 * The figures of a table. How the table stands as a whole (progress, totals, changes) is
 * read when the person pauses, and costs a keystroke nothing.
 */
export class FiguresInIdle {
  /** Keys pressed in cells so far: tells whether there were any since. */
  keys = 0;
  private typing: string | null = null;
  private readonly listeners = new Set<Listen>();
  private callOff: () => void = () => undefined;

  constructor(
    private readonly saver: Saver,
    readonly facts: TableFacts,
    /** At first as the server read the table. */
    public reading: Shown,
  ) {}

  /** Begins to follow the saver, in which there may be something typed before; answers how to stop. */
  readonly follow = (): (() => void) => {
    if (this.saver.state.kind === "saving") this.changed();
    const stop = this.saver.subscribe((code) => code !== null && this.changed());
    return () => {
      this.callOff();
      stop();
    };
  };

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

  /** A script that the page needs is gone from the server, or cannot be reached. */
  readonly tellOutdated = (): void => {
    this.show({ ...this.reading, isOutdated: true });
  };

  /** Runs `work` with what reads figures, or with null where its script could not be loaded. */
  withReader(work: (reader: Awaited<ReturnType<typeof loadReader>> | null) => void): void {
    void loadReader().then(work, () => work(null));
  }

  /** On leaving a cell, and after several were filled at once. */
  readNow(): void {
    this.callOff();
    this.typing = null;
    this.read();
  }

  private changed(): void {
    this.callOff();
    this.callOff = afterTyping(() => this.read());
  }

  private read(): void {
    this.withReader((reader) => {
      if (!reader) return this.tellOutdated();
      this.show(reader.readFigures(this.saver, this.facts));
    });
  }

  private show(reading: Shown): void {
    this.reading = reading;
    this.listeners.forEach((listen) => listen());
  }
}
