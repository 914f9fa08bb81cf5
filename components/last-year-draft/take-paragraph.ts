import { isOpen } from "@/lib/outbox/pending";
import { confirmedCode } from "@/lib/report/address";
import { addition } from "@/lib/report/draft/paragraph";
import type { CurrentEntry, SaveOutcome } from "@/lib/report/save";
import type { Value } from "@/lib/report/value";
import type { DeskTools } from "../report-form/desk-context";
import { whoElse } from "../report-form/conflict-words";
import { typeInto } from "../report-form/type-into";
import { whenSaved } from "./when-saved";

/** A paragraph of last year's, and where it goes. */
export interface Wanted {
  readonly code: string;
  /** As it stands in last year's report. */
  readonly paragraph: string;
  /** With its years moved on. */
  readonly moved: string;
}

interface Answer {
  readonly problem?: string;
  readonly outcome?: SaveOutcome;
  readonly confirmed?: { readonly value: Value; readonly version: number };
}

const UNSAVED = "这一页还有没交上的内容，没有带入。先按右上角说的处理好，再点一次。";
const FOREIGN = "服务器没有答复，没有带入。过一会儿再点一次。";

const changed = (current: CurrentEntry) =>
  `${whoElse(current)}这一处，没有带入。请刷新页面看过，再点一次。`;

/** How many lines of the field's text stand before the paragraph: up to where the cursor was, else all. */
function linesBefore(area: HTMLTextAreaElement): number {
  const { value, selectionEnd } = area;
  const before = selectionEnd > 0 ? value.slice(0, selectionEnd) : value;
  return before.split("\n").length;
}

async function ask({ saver, typist }: DeskTools, wanted: Wanted, behind: number, key: string) {
  const { code, paragraph } = wanted;
  const { version: seen } = saver.field(code);
  const address = `/api/reports/${saver.options.report}/fields/${code}/paragraphs`;
  const response = await fetch(address, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ account: typist.account, paragraph, behind, seen, key }),
  });
  return (await response.json().catch(() => ({ problem: FOREIGN }))) as Answer;
}

/** Takes what was answered into the page: what is confirmed first, which a changed text would begin anew. */
function show(
  { saver }: DeskTools,
  { code, moved }: Wanted,
  behind: number,
  confirmed: Answer["confirmed"],
) {
  if (confirmed) saver.know(confirmedCode(code), confirmed.value, confirmed.version);
  const area = document.getElementById(code);
  if (!(area instanceof HTMLTextAreaElement)) return;
  const { at, words } = addition(area.value, moved, behind);
  typeInto(code, words, at, at);
}

/** Why an answer is none of a paragraph that was taken over. */
function problemIn({ outcome, problem = FOREIGN }: Answer): string {
  return outcome?.outcome === "conflict" ? changed(outcome.current) : problem;
}

/**
 * Has the server take the paragraph into the field, which it then marks, and types it into the page as
 * saved. Answers why nothing was taken over, null where it was. `key` names the wish: asked again under
 * it after a lost answer, the server does it once. Throws where the server is not reached.
 */
export async function takeParagraph(
  desk: DeskTools,
  wanted: Wanted,
  key: string,
): Promise<string | null> {
  const { saver } = desk;
  const { code } = wanted;
  const isSaved = await whenSaved(saver);
  if (!isSaved && saver.isAway()) throw new Error("the server is away");
  if (!isSaved || isOpen(saver.field(code))) return UNSAVED;
  const area = document.getElementById(code);
  const behind = area instanceof HTMLTextAreaElement ? linesBefore(area) : 1;
  const answer = await saver.writing(async () => {
    const answer = await ask(desk, wanted, behind, key);
    if (answer.outcome?.outcome === "saved") show(desk, wanted, behind, answer.confirmed);
    return answer;
  });
  return answer.outcome?.outcome === "saved" ? null : problemIn(answer);
}
