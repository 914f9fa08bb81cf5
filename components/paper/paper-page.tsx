import type { ReactNode } from "react";
import { partyNames } from "@/lib/report/life/party";
import { stateNames } from "@/lib/report/life/state";
import { HandedBack } from "../review/handed-back";
import { StandingMark } from "../review/standing-mark";
import { FormNoteBox } from "../ui/form-note";
import type { PrintedDraft } from "./paper-form";
import { RecordForm, type RecordFormProps } from "./record-form";

interface Props extends RecordFormProps {
  readonly draft: PrintedDraft;
  /** The name of the step that it waits for. */
  readonly step: string | undefined;
  /** What is objected to, or waits. */
  readonly contested: ReactNode;
  /** Whose confirmation a recorded step waits for; undefined where none does. */
  readonly waitsFor: string | undefined;
}

function Printing({ draft: { reportId, number, checkCode } }: Pick<Props, "draft">) {
  return (
    <section className="sheet stack" aria-labelledby="print">
      <h2 id="print">一、打印</h2>
      <p>{`打印下面三样，一起送签。它们说的都是第${number}稿，文件校验码 ${checkCode}。`}</p>
      <ul className="plain-list">
        <li>
          <a href={`/reports/${reportId}/paper/sheet`}>审签单</a>
        </li>
        <li>
          <a href={`/api/reports/${reportId}/export?format=pdf&printing=filing`} download>
            清稿（PDF）
          </a>
        </li>
        <li>
          <a href={`/reports/${reportId}/paper/clearance`}>保密审查表</a>
        </li>
      </ul>
    </section>
  );
}

function Recording({ step, waitsFor, ...form }: Omit<Props, "draft" | "contested">) {
  const { standing, may } = form;
  if (waitsFor !== undefined) {
    return (
      <section className="sheet stack" aria-labelledby="record-paper">
        <h2 id="record-paper">二、登记</h2>
        <p>{`已经登记，等${waitsFor}确认。要改的，请先在上面收回，再重新登记。`}</p>
      </section>
    );
  }
  const now = `现在是「${stateNames[standing.state]}」`;
  return (
    <section className="sheet stack" aria-labelledby="record-paper">
      <h2 id="record-paper">二、登记</h2>
      {may.length > 0 ? (
        <>
          <p>{`${now}${step ? `，等「${step}」` : ""}。纸上签好以后，在这里登记。`}</p>
          <RecordForm {...form} />
        </>
      ) : (
        <p>{`${now}，没有要由您登记的。线下签批由${partyNames.preparer}登记。`}</p>
      )}
    </section>
  );
}

/** 线下办理: what is printed and signed by hand, and how that is recorded. */
export function PaperPage({ draft, contested, ...recording }: Props) {
  const { standing, step, note, may, waitsFor } = recording;
  const canRecord = may.length > 0 && waitsFor === undefined;
  return (
    <main id="main" className="page stack">
      <div className="sheet stack">
        <h1>线下办理</h1>
        <FormNoteBox note={note} />
        {contested}
        <HandedBack note={note} there={canRecord ? ["reason"] : []} />
        <p>
          <StandingMark standing={standing} step={step} />
        </p>
        <p>
          <a href={`/reports/${draft.reportId}/review`}>回到办理</a>
        </p>
      </div>
      <Printing draft={draft} />
      <Recording {...recording} />
    </main>
  );
}
