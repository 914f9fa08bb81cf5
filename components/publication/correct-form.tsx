import { addressField, dayField } from "@/lib/publication/record";
import type { Publication } from "@/lib/publication/publication";
import { indexNumber } from "@/lib/report/index-number";
import type { FormNote } from "../ui/form-note";
import { TextInput } from "../ui/text-input";

interface Props {
  readonly reportId: string;
  /** The newest one. */
  readonly publication: Publication;
  readonly note: FormNote | undefined;
}

/** 更正 of what is recorded of a publication, folded away; what was recorded stays to be read. */
export function CorrectForm({ reportId, publication, note }: Props) {
  const { number, address, day, indexNumber: known } = publication;
  const typed = note?.typed?.why === undefined ? undefined : note;
  return (
    <details open={typed?.problem !== undefined}>
      <summary>登记错了，更正网址、日期或索引号</summary>
      <form
        method="post"
        action={`/api/reports/${reportId}/publication/corrections`}
        className="stack form"
      >
        <p className="small soft">
          只更正登记的几项，年报的内容不变，不用重新签发。原来的登记、谁更正的和理由都留着，公开页面显示更正后的。
        </p>
        <input type="hidden" name="number" value={number} />
        <TextInput name="address" label={addressField.label} value={address} note={typed} />
        <TextInput name="day" label={dayField.label} type="date" value={day} note={typed} />
        <TextInput name="indexNumber" label={indexNumber.label} value={known} note={typed} />
        <TextInput name="why" label="更正的理由" required note={typed} />
        <p>
          <button className="button">更正登记</button>
        </p>
      </form>
    </details>
  );
}
