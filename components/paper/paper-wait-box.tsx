import { date } from "@/lib/report/fields/date";
import { actionNames } from "@/lib/report/life/action";
import type { PaperWait } from "@/lib/report/life/paper-wait";
import { calendarDate, clockTime } from "@/lib/report/moment";
import type { FormNote } from "../ui/form-note";
import { TextAreaInput } from "../ui/text-area-input";

interface Props {
  readonly reportId: string;
  readonly wait: PaperWait;
  /** What the person can do about it. */
  readonly may: "confirm" | "takeBack" | null;
  readonly note: FormNote | undefined;
}

const when = (at: Date) => `${calendarDate(at)} ${clockTime(at)}`;

/** What was recorded: who, on which day, what is written there. */
function Recorded({ wait: { by, at, action, person, day, reason } }: Pick<Props, "wait">) {
  return (
    <>
      <p>{`${by}${when(at)}登记了线下${actionNames[action]}：${person}，${date.print(day)}。`}</p>
      {reason && <p className="said">{reason}</p>}
    </>
  );
}

/** 是我签的, or not, which takes a reason. */
function Confirming({ reportId, wait, note }: Omit<Props, "may">) {
  const address = `/api/reports/${reportId}/papers/${wait.id}`;
  return (
    <>
      <form method="post" action={`${address}/confirmation`}>
        <button className="button main">是我签的，确认</button>
      </form>
      <details open={note?.fields?.decline !== undefined}>
        <summary>不确认</summary>
        <form method="post" action={`${address}/ending`} className="stack form">
          <input type="hidden" name="ending" value="declined" />
          <TextAreaInput name="decline" label="为什么不确认" rows={3} note={note} />
          <button className="button danger">不确认</button>
        </form>
      </details>
    </>
  );
}

function TakingBack({ reportId, wait }: Pick<Props, "reportId" | "wait">) {
  return (
    <form method="post" action={`/api/reports/${reportId}/papers/${wait.id}/ending`}>
      <input type="hidden" name="ending" value="takenBack" />
      <button className="button">收回这次登记</button>
    </form>
  );
}

/** A step on paper that waits for whoever signed it, or that they did not confirm. */
export function PaperWaitBox({ reportId, wait, may, note }: Props) {
  const { ended, person } = wait;
  if (ended?.ending === "takenBack") return null;
  return (
    <section id="paper-wait" className="notice warning stack" aria-label="等本人确认">
      <p>
        <strong>{ended ? `${ended.by}没有确认` : `等${person}确认`}</strong>
        {ended && <span className="soft small">{`　${when(ended.at)}`}</span>}
      </p>
      {ended && <p className="said">{ended.reason}</p>}
      <Recorded wait={wait} />
      <p>
        <a href={`/api/reports/${reportId}/papers/${wait.id}/scan`}>看扫描件</a>
        {ended ? "　请核对以后重新登记，或者请他在系统里办。" : "　确认以后，年报才往下走。"}
      </p>
      {!ended && may === "confirm" && <Confirming {...{ reportId, wait, note }} />}
      {!ended && may === "takeBack" && <TakingBack {...{ reportId, wait }} />}
    </section>
  );
}
