import { isMeant, markAt, nextMark, type PlacedMark } from "@/lib/report/draft/mark-moves";
import type { Value } from "@/lib/report/value";
import type { DeskTools } from "../report-form/desk-context";
import { thenFocus } from "../report-form/then-focus";
import { enter } from "../report-form/use-field";
import type { DraftReading } from "./draft-reading";
import { selectedWords } from "./draft-words";
import { cursorIn, goToMark } from "./go-to-mark";
import type { PageDraft } from "./page-draft";
import { whenSaved } from "./when-saved";

/** What was done last, in words, and how to take it back. */
export interface Done {
  readonly said: string;
  readonly undo: (() => void) | null;
}

export const NOTHING: Done = { said: "", undo: null };

/** What the acts of checking need. */
export interface Checking {
  readonly desk: DeskTools;
  readonly reading: DraftReading;
  readonly next: PageDraft["next"];
  /** The field that had the cursor last. */
  readonly at: () => string;
  readonly tell: (done: Done) => void;
}

export function select({ reading, tell }: Checking, mark: PlacedMark, before = NOTHING): void {
  goToMark(mark);
  const words = selectedWords(mark, reading.current().open.length);
  tell({ ...before, said: before.said + words });
}

async function leave({ desk, next, tell }: Checking, before: Done): Promise<void> {
  tell({ ...before, said: `${before.said}这一部分核对完了，正在去${next.name}` });
  if (await whenSaved(desk.saver)) window.location.assign(next.address);
  else tell({ ...before, said: "这一部分核对完了；内容存好以后，再去下一处" });
}

/** To the next open mark or the one before; where none is left, on to the next page that has some. */
export function move(checking: Checking, step: 1 | -1, before = NOTHING): void {
  const { reading, at } = checking;
  reading.readNow();
  const mark = nextMark(reading.current().open, reading.codes, cursorIn(at()), step);
  if (mark) select(checking, mark, before);
  else void leave(checking, before);
}

function confirm(checking: Checking, marks: readonly PlacedMark[], words: string): Done {
  checking.reading.confirm(marks);
  const undo = () => {
    checking.reading.reopen(marks);
    if (marks[0]) select(checking, marks[0]);
  };
  return { said: `已确认${words}。`, undo };
}

/** Confirms the mark that is selected and goes on to the next; without one, selects where the cursor is. */
export function confirmAndMove(checking: Checking): void {
  const { reading, at } = checking;
  reading.readNow();
  const cursor = cursorIn(at());
  const here = markAt(reading.current().open, cursor);
  if (here && !isMeant(here, cursor)) select(checking, here);
  else move(checking, 1, here ? confirm(checking, [here], `“${here.words}”`) : NOTHING);
}

/** Where the cursor goes when the buttons that had it are gone. */
export const UNDO_ID = "draft-undo";
export const NEXT_ID = "draft-next";

export function confirmAll(checking: Checking): void {
  const { open } = checking.reading.current();
  thenFocus(() => checking.tell(confirm(checking, open, ` ${open.length} 个字句`)), NEXT_ID);
}

/** Empties the page's draft: it counts as 未填 again. */
export function drop({ desk, reading, tell }: Checking): void {
  const texts = reading.codes.map((code) => [code, reading.text(code)] as const);
  const put = (value: (text: string) => Value, done: Done) => {
    for (const [code, text] of texts) enter(desk, code, value(text));
    reading.readNow();
    tell(done);
  };
  const undo = () => thenFocus(() => put((text) => text, NOTHING), reading.codes[0] ?? "");
  const done = { said: "已去掉这一部分的底稿，恢复为未填。", undo };
  thenFocus(() => put(() => null, done), UNDO_ID);
}
