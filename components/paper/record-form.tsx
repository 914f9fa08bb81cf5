import type { TransitionAction } from "@/lib/report/life/action";
import { needsScan } from "@/lib/report/life/on-paper";
import type { Standing } from "@/lib/report/life/state";
import { FieldFrame } from "../ui/field-frame";
import type { FormNote } from "../ui/form-note";
import { TextAreaInput } from "../ui/text-area-input";
import { TextInput } from "../ui/text-input";
import { paperWords, personWords } from "./paper-words";
import { SignerInputs, type PaperSigner } from "./signer-inputs";

export interface RecordFormProps {
  readonly reportId: string;
  readonly standing: Standing;
  /** The first and last day on which it can have been done, as 2019-01-23. */
  readonly days: { readonly first: string; readonly last: string };
  /** The accounts that can have signed. */
  readonly signers: readonly PaperSigner[];
  /** What may be recorded now. */
  readonly may: readonly TransitionAction[];
  /** Names this request, so that sent twice it is done once. */
  readonly requestKey: string;
  readonly note: FormNote | undefined;
}

const classes = { main: "button main", danger: "button danger" } as const;

function ScanInput({ standing: { state }, note }: Pick<RecordFormProps, "standing" | "note">) {
  const label = needsScan(state) ? "签过的纸的扫描件或照片" : "回执的扫描件或照片（没有可以不传）";
  return (
    <FieldFrame
      name="scan"
      label={label}
      hint="PDF、JPEG 或 PNG，最大20MB；图片至少600×800个像素，字要看得清。几页扫成一个 PDF。"
      problem={note?.fields?.scan}
    >
      {(said) => <input {...said} type="file" name="scan" accept=".pdf,.jpg,.jpeg,.png" />}
    </FieldFrame>
  );
}

/** What was decided on paper: who, when, the opinion, the scan, and a button for each decision. */
export function RecordForm(props: RecordFormProps) {
  const { reportId, standing, days, signers, may, requestKey, note } = props;
  return (
    <form
      method="post"
      action={`/api/reports/${reportId}/paper`}
      encType="multipart/form-data"
      className="stack form"
      noValidate
    >
      <input type="hidden" name="seen" value={standing.number} />
      <input type="hidden" name="key" value={requestKey} />
      <SignerInputs name={personWords[standing.state] ?? "办理人"} signers={signers} note={note} />
      <TextInput
        name="day"
        label="日期"
        hint="纸上签的日期；不早于这一稿送审的那一天。"
        type="date"
        min={days.first}
        max={days.last}
        note={note}
      />
      <TextAreaInput
        name="reason"
        label="纸上的意见"
        hint="照抄；退回的要写明理由，逐条写要改的地方。"
        rows={4}
        note={note}
      />
      <ScanInput standing={standing} note={note} />
      <label className="row">
        <input
          type="checkbox"
          name="sharedSheet"
          defaultChecked={note?.typed?.sharedSheet !== undefined}
        />
        一张审签单签了几步，和前面登记的是同一个文件
      </label>
      <p className="row">
        {may.map((action) => (
          <button
            key={action}
            name="action"
            value={action}
            className={classes[paperWords[action]?.kind ?? "main"]}
          >
            {paperWords[action]?.button}
          </button>
        ))}
      </p>
    </form>
  );
}
