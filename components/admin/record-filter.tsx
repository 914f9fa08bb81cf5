import { eventKinds, eventNames } from "@/lib/record/event";
import { ChoiceInput } from "../ui/choice-input";

/** What the list is narrowed down to, as it stands in the address; "" for what is not. */
export interface AskedRecord {
  readonly who: string;
  readonly kind: string;
  readonly from: string;
  readonly until: string;
}

const kindOptions = [
  { value: "", label: "全部" },
  ...eventKinds.map((kind) => ({ value: kind, label: eventNames[kind] })),
];

/** 筛选: by person, kind and days; the answer has an address of its own. */
export function RecordFilterForm({ asked }: { readonly asked: AskedRecord }) {
  return (
    <form method="get" action="/admin/record" className="row">
      <div className="field">
        <label htmlFor="who">姓名或用户名</label>
        <input id="who" name="who" defaultValue={asked.who} />
      </div>
      <ChoiceInput name="kind" label="事项" options={kindOptions} value={asked.kind} />
      <div className="field">
        <label htmlFor="from">从哪天</label>
        <input id="from" name="from" type="date" defaultValue={asked.from} />
      </div>
      <div className="field">
        <label htmlFor="until">到哪天</label>
        <input id="until" name="until" type="date" defaultValue={asked.until} />
      </div>
      <button className="button">筛选</button>
    </form>
  );
}
