import { settleConflict } from "@/lib/outbox/settle-conflict";
import type { Saver } from "@/lib/outbox/saver";
import { codeConfirmed, confirmedCode } from "@/lib/report/address";
import { readConfirmed, writeConfirmed } from "@/lib/report/draft/confirmed";
import type { PlacedMark } from "@/lib/report/draft/mark-moves";
import { openMarks, type Confirmed } from "@/lib/report/draft/open-marks";
import { afterTyping } from "../statistics-table/after-typing";
import type { DeskTools } from "../report-form/desk-context";
import { readMarksBy } from "./open-marks-in";
import type { PageDraft } from "./page-draft";

type Listen = () => void;

/** The texts of a page's draft as they were read last, with the marks that are open in them. */
export interface ReadDraft {
  /** In the order of the page. */
  readonly open: readonly PlacedMark[];
  readonly texts: ReadonlyMap<string, string>;
}

const NOTHING_YET = writeConfirmed(new Set());

const readings = new WeakMap<Saver, DraftReading>();

/** The one reading of a page's draft, which its bar shares with the marks behind the text. */
export function readingOf(desk: DeskTools, draft: PageDraft): DraftReading {
  const reading = readings.get(desk.saver) ?? new DraftReading(desk, draft);
  readings.set(desk.saver, reading);
  return reading;
}

/**
 * Which marks of a page are open. It is read again when the person pauses, so that a key costs nothing.
 * An entry stays 未填 until its text is touched or something in it confirmed.
 */
export class DraftReading {
  private last: ReadDraft;
  private readonly listeners = new Set<Listen>();
  private callOff: Listen | null = null;

  constructor(
    private readonly desk: DeskTools,
    private draft: PageDraft,
  ) {
    this.last = this.read();
    readMarksBy(desk.saver, () => this.read().open);
  }

  get codes(): readonly string[] {
    return this.draft.fields.map(({ code }) => code);
  }

  /** The page was rendered anew: more may lie beside its fields. */
  know(draft: PageDraft): void {
    if (draft === this.draft) return;
    this.draft = draft;
    this.readNow();
  }

  /** Begins to follow what is typed; answers how to stop. */
  readonly follow = (): Listen => {
    const stop = this.desk.saver.subscribe((code) => code !== null && this.changed(code));
    return () => {
      this.callOff?.();
      stop();
    };
  };

  readonly subscribe = (listen: Listen): Listen => {
    this.listeners.add(listen);
    return () => void this.listeners.delete(listen);
  };

  readonly current = (): ReadDraft => this.last;

  /** What the field shows at this moment. */
  text(code: string): string {
    return this.desk.form.getValues(code);
  }

  readNow(): void {
    this.callOff?.();
    this.callOff = null;
    this.last = this.read();
    this.listeners.forEach((listen) => listen());
  }

  confirm(marks: readonly PlacedMark[]): void {
    this.confirmed(marks, (before, ids) => new Set([...before, ...ids]));
  }

  /** Opens again what was confirmed by mistake. */
  reopen(marks: readonly PlacedMark[]): void {
    this.confirmed(marks, (before, ids) => new Set([...before].filter((id) => !ids.has(id))));
  }

  private confirmed(
    marks: readonly PlacedMark[],
    change: (before: Confirmed, ids: Confirmed) => Confirmed,
  ): void {
    const { saver } = this.desk;
    for (const code of new Set(marks.map((mark) => mark.code))) {
      const ids = new Set(marks.flatMap((mark) => (mark.code === code ? [mark.id] : [])));
      if (saver.shown(code) === null) saver.type(code, this.text(code));
      saver.type(confirmedCode(code), writeConfirmed(change(this.confirmedIn(code), ids)));
    }
    this.readNow();
  }

  private confirmedIn(code: string): Confirmed {
    return readConfirmed(this.desk.saver.shown(confirmedCode(code)));
  }

  private changed(code: string): void {
    const field = codeConfirmed(code) ?? code;
    if (!this.codes.includes(field)) return;
    if (code !== field) this.merge(code);
    else this.touched(code);
    this.callOff?.();
    this.callOff = afterTyping(() => this.readNow());
  }

  /** From now on an emptied field is empty, and not as carried. Two who both begin with the draft agree. */
  private touched(code: string): void {
    const { saver } = this.desk;
    const { problem } = saver.field(code);
    const isAgreed = problem?.kind === "conflict" && problem.current.value === saver.shown(code);
    if (isAgreed) settleConflict(saver, code, saver.shown(code));
    if (saver.shown(confirmedCode(code)) === null) saver.type(confirmedCode(code), NOTHING_YET);
  }

  /** What either of two people confirmed is confirmed: nobody needs to choose. */
  private merge(code: string): void {
    const { saver } = this.desk;
    const { problem } = saver.field(code);
    if (problem?.kind !== "conflict") return;
    const both = [saver.shown(code), problem.current.value].flatMap((line) => [
      ...readConfirmed(line),
    ]);
    settleConflict(saver, code, writeConfirmed(new Set(both)));
  }

  private read(): ReadDraft {
    const { fields, names } = this.draft;
    const texts = new Map(this.codes.map((code) => [code, this.text(code)]));
    const open = fields.flatMap(({ code, carried }) =>
      openMarks(carried, texts.get(code) ?? "", this.confirmedIn(code), names).map((mark) => ({
        ...mark,
        code,
      })),
    );
    return { open, texts };
  }
}
