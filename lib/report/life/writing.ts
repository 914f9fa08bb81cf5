import { createHash } from "node:crypto";
import { addedCharacters } from "@/lib/text/added-characters";
import { isBeside } from "../address";
import type { Value } from "../value";

/** One save of a field, as its history has it. */
export interface Save {
  readonly code: string;
  readonly value: Value;
  /** The account that saved it. */
  readonly by: string;
  /** By the program: what the report was begun with, or 取消更正 restored. It is nobody's writing. */
  readonly ofItself: boolean;
}

/** Who typed in a report, and how much. */
export interface Written {
  readonly accountId: string;
  /** In characters; 0 where all that they did was to remove, to move or to put back. */
  readonly written: number;
  /** Nobody wrote more, or a third of it is theirs: a preparer of the draft. */
  readonly most: boolean;
}

/** Whoever wrote this part of a draft is a preparer of it. */
const A_PART = 1 / 3;

const digestOf = (text: string) => createHash("sha256").update(text, "utf8").digest("base64");

/** A field of which nothing was read yet. */
const newField = (code: string) => ({ code, text: "", said: new Set<string>(), added: 0 });

/** A figure that is put in place of a 0 is all of it new. */
const formerly = (text: string): string => (text === "0" ? "" : text);

/**
 * Counts who wrote how much of a report, from the saves of one field after the other, each field's in
 * order. A save is worth the characters that the field's former text had not (`addedCharacters`): a
 * replacement and its undoing are next to nothing. What the field said before already is nobody's
 * writing: restored, undone, cut and pasted back, put back as a correction is cancelled.
 *
 * A preparer is whoever wrote most, or a third. That is a third of what was added over the whole history,
 * or of the characters that stand there where those are fewer: what others put in and took out again
 * makes nobody's part smaller.
 */
export class WritingCount {
  private readonly byAccount = new Map<string, number>();
  private field = newField("");
  private whole = 0;

  add({ code, value, by, ofItself }: Save): void {
    if (code !== this.field.code) this.begin(code);
    const { field } = this;
    const text = value ?? "";
    const said = digestOf(text);
    const isNew = !ofItself && !isBeside(code) && !field.said.has(said);
    const added = isNew ? addedCharacters(formerly(field.text), text) : 0;
    field.said.add(said);
    field.text = text;
    field.added += added;
    if (!ofItself) this.byAccount.set(by, (this.byAccount.get(by) ?? 0) + added);
  }

  private begin(code: string): void {
    this.whole = this.wholeNow();
    this.field = newField(code);
  }

  /** In characters: what a third is taken of. */
  private wholeNow(): number {
    const { text, added } = this.field;
    return this.whole + Math.min(added, addedCharacters("", text));
  }

  /** Everybody who saved anything. */
  writers(): Written[] {
    const whole = this.wholeNow();
    const greatest = Math.max(...this.byAccount.values());
    return [...this.byAccount].map(([accountId, written]) => {
      const most = written > 0 && (written === greatest || written >= whole * A_PART);
      return { accountId, written, most };
    });
  }
}
