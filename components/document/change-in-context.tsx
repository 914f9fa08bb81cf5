import type { ChangeInContext } from "@/lib/document/punctuation/in-context";

/** What is or was written otherwise, from what to what, between the words around it. */
export function InContext({ before, from, to, after }: ChangeInContext) {
  return (
    <>
      {before}
      <del>{from}</del>
      <span aria-hidden="true"> → </span>
      <ins>{to}</ins>
      {after}
    </>
  );
}
