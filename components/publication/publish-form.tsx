import { addressField, dayField, type TypedRecord } from "@/lib/publication/record";
import { indexNumber } from "@/lib/report/index-number";
import type { FormNote } from "../ui/form-note";
import { TextAreaInput } from "../ui/text-area-input";
import { TextInput } from "../ui/text-input";

export interface PublishFormProps {
  readonly reportId: string;
  /** The number of the newest transition on the page. */
  readonly seen: number;
  /** Whether the public reads it here too, which makes an address on a portal optional. */
  readonly publicHere: boolean;
  /** Whether it is to say what changed: another draft is published, and no 更正重发 has said it. */
  readonly replaces: boolean;
  /** What stands in the form at first. */
  readonly known: TypedRecord;
  /** Names this request, so that sent twice it is done once. */
  readonly requestKey: string;
  readonly note: FormNote | undefined;
}

/** Recorded once it is done: the portal's address, the day, the number in the catalogue. */
export function PublishForm(props: PublishFormProps) {
  const { reportId, seen, publicHere, replaces, known, requestKey, note } = props;
  const route = `/api/reports/${reportId}/publication`;
  const optional = publicHere ? "没有发到政府网站的，可以不填，公众在本系统的公开页面上看。" : "";
  return (
    <form method="post" action={route} className="stack form">
      <input type="hidden" name="seen" value={seen} />
      <input type="hidden" name="key" value={requestKey} />
      <TextInput
        name="address"
        label={addressField.label}
        hint={`${addressField.hint ?? ""}${optional}`}
        value={known.address}
        note={note}
      />
      <p>
        <button className="button" formAction={`${route}/check`} formNoValidate>
          检查网址
        </button>
      </p>
      <TextInput name="day" label={dayField.label} type="date" value={known.day} note={note} />
      <TextInput
        name="indexNumber"
        label={indexNumber.label}
        hint={`${indexNumber.hint ?? ""}没有的，可以不填。`}
        value={known.indexNumber}
        note={note}
      />
      <TextAreaInput
        name="reason"
        label="说明"
        hint={
          replaces
            ? "这一稿要替换已经公布的，写明改了什么，会一起公布。"
            : "公布早于报送的，写明为什么；其他的可以不写。"
        }
        rows={2}
        note={note}
      />
      <p>
        <button className="button main">登记公布</button>
      </p>
    </form>
  );
}
