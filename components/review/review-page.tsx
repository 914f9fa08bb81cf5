import type { ReactNode } from "react";
import type { Report } from "@/lib/report/report";
import type { DraftWriter } from "@/lib/report/life/draft-writer";
import type { Happening } from "@/lib/report/life/feed";
import { FormNoteBox } from "../ui/form-note";
import { DecisionBar, decisionBarClass } from "./decision-bar";
import { barDecisions, consequencesOf } from "./decision-words";
import { HandedBack } from "./handed-back";
import { LifeRecord } from "./life-record";
import { StandingMark } from "./standing-mark";
import { TakeBackForms, type TakeBackFormsProps } from "./take-back-form";
import "./review.css";

interface Props extends Pick<TakeBackFormsProps, "may" | "requestKey" | "note" | "abandons"> {
  readonly report: Report;
  /** The name of the step that it waits for. */
  readonly step: string | undefined;
  /** The document as HTML of ours (lib/export/html-article.ts), which escapes what people wrote. */
  readonly article: string;
  /** The style sheet that sets it as the unit's layout does. */
  readonly style: ReactNode;
  /** Which draft that is, and how else it can be looked at. */
  readonly ways: ReactNode;
  /** The comments on it, and what changed in it. */
  readonly margin: ReactNode;
  /** What the reader read that was withdrawn since, which the decision must not overlook; null where nothing. */
  readonly readBefore: ReactNode;
  /** All that happened to it, in order. */
  readonly feed: readonly Happening[];
  /** The numbers of the transitions that a scan belongs to, each with whether it is one sheet for several. */
  readonly scanned: ReadonlyMap<number, boolean>;
  /** Who sent and typed in each draft. */
  readonly writers: readonly DraftWriter[];
  /** Whose the draft is that is shown, as the reader is told; "" where none is frozen. */
  readonly whose: string;
  /** What was said of the steps on paper, by their numbers; and what is open of it, or asked of the person. */
  readonly said: ReadonlyMap<number, ReactNode>;
  readonly contested: ReactNode;
  /** What is looked at beside the document, before anything is decided. */
  readonly children: ReactNode;
  /** The open comments, which a return goes with. */
  readonly points: ReactNode;
  /** Whether a comment can be written. */
  readonly mayComment: boolean;
}

/** What is to be known before one of the decisions is taken, and what can be taken back. */
function Decided({ points, whose, ...form }: TakeBackFormsProps & Pick<Props, "points" | "whose">) {
  return (
    <section className="sheet stack" aria-labelledby="decide">
      <h2 id="decide">办理意见</h2>
      {whose && <p className="small">{whose}</p>}
      {form.may.includes("return") && points}
      {consequencesOf(form.may).map((sentence) => (
        <p key={sentence} className="soft small">
          {sentence}
        </p>
      ))}
      <TakeBackForms {...form} />
    </section>
  );
}

/** The inputs that the page has for words that were typed. */
function formsThere({ may, mayComment, note }: Props): readonly string[] {
  const takesReason = may.some(
    (each) => barDecisions.some((decision) => decision === each) || each === note?.typed?.action,
  );
  return [...(takesReason ? ["reason"] : []), ...(mayComment ? ["text", "reply"] : [])];
}

/** 办理: the document, what can be done with it now, and what was done so far. */
export function ReviewPage(props: Props) {
  const { report, step, article, style, ways, margin, points, children } = props;
  const { feed, scanned, writers, whose, may, requestKey, note } = props;
  const { id, year, unitName, standing } = report;
  const form = { reportId: id, seen: standing.number, may, requestKey, note };
  return (
    <main
      id="main"
      className={`page review${decisionBarClass(may)}${props.readBefore ? " decided-read" : ""}`}
    >
      <div className="sheet stack">
        <h1>{`${unitName}${year}年年报的办理`}</h1>
        <FormNoteBox note={note} />
        {props.contested}
        <HandedBack note={note} there={formsThere(props)} />
        <p>
          <StandingMark standing={standing} step={step} />
        </p>
        {whose && <p className="soft">{whose}</p>}
        {ways}
      </div>
      <div className="review-desk">
        {style}
        <div className="sheet reading" dangerouslySetInnerHTML={{ __html: article }} />
        <aside className="beside stack">
          {margin}
          {children}
          {may.length > 0 && <Decided {...form} {...{ points, whose }} abandons={props.abandons} />}
          <section className="sheet stack" aria-labelledby="record">
            <h2 id="record">办理过程</h2>
            <LifeRecord reportId={id} {...{ feed, scanned, writers }} said={props.said} />
          </section>
        </aside>
      </div>
      <DecisionBar {...form} readBefore={props.readBefore} />
    </main>
  );
}
