"use client";
import { MarkedText, type MarkedTextProps } from "./marked-text";
import "./draft.css";

/** The marks of a text area, drawn behind it: the same text, set in the same way, invisible but for them. */
export default function MarksBehind(props: MarkedTextProps) {
  return (
    <div className="marks-behind" aria-hidden="true">
      <MarkedText {...props} />
    </div>
  );
}
