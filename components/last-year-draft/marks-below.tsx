"use client";
import { MarkedText, type MarkedTextProps } from "./marked-text";
import { useReading } from "./use-reading";
import "./draft.css";

/** The marks of a line, drawn below its input, where all of it can be seen. */
export default function MarksBelow(props: MarkedTextProps) {
  const [, { open }] = useReading(props.draft);
  if (!open.some(({ code }) => code === props.code)) return null;
  return (
    <p className="marks-below small">
      上年带入，待核：
      <MarkedText {...props} />
    </p>
  );
}
