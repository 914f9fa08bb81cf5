import { figuresIn, type TableShape } from "./table-shape";

/** The next of `codes` after `from` in printed order, going on at the top; null if there are none. */
export function nextAmong(
  shape: TableShape,
  codes: readonly string[],
  from: string | null,
): string | null {
  const order = figuresIn(shape).map(({ code }) => code);
  const at = from === null ? -1 : order.indexOf(from);
  const onward = [...order.slice(at + 1), ...order.slice(0, at + 1)];
  return onward.find((code) => codes.includes(code)) ?? null;
}
