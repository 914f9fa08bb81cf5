import { paragraphWords } from "@/lib/changes/change-words";
import type { ParagraphChange } from "@/lib/changes/text/change";
import { Runs } from "../changes/runs";
import "../changes/changes.css";

function Words({ change }: { readonly change: ParagraphChange }) {
  if ("runs" in change) return <Runs runs={change.runs} />;
  if (change.kind === "same") return change.text;
  const kind = change.kind === "inserted" ? "inserted" : "deleted";
  return <Runs runs={[{ kind, text: change.text }]} />;
}

/** Two versions of a text in one: what was added, taken away and moved. */
export function TextComparison({
  paragraphs,
}: {
  readonly paragraphs: readonly ParagraphChange[];
}) {
  return paragraphs.map((change, at) => (
    <p key={at}>
      {change.kind === "moved" && <span className="soft">{`（${paragraphWords.moved}）`}</span>}
      <Words change={change} />
    </p>
  ));
}
