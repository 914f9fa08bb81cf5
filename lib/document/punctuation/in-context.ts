import type { Change } from "./line";

/** A change with the words around it. */
export interface ChangeInContext {
  readonly before: string;
  readonly from: string;
  readonly to: string;
  readonly after: string;
}

const CONTEXT = 10;

/** What is said about a change beside it: a few characters of its own line. */
export function inContext(text: string, { at, from, to }: Change): ChangeInContext {
  const end = at + from.length;
  const before = text.slice(Math.max(0, at - CONTEXT), at);
  const after = text.slice(end, end + CONTEXT);
  return {
    before: before.slice(before.lastIndexOf("\n") + 1),
    ...{ from, to },
    after: after.split("\n")[0] ?? "",
  };
}
