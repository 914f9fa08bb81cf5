import type { GrantedExtension } from "@/lib/deadlines/extension";
import { ChoiceInput } from "../ui/choice-input";
import { FormNoteBox, type FormNote } from "../ui/form-note";
import { DaysForm, type KindDays } from "./days-form";
import { ExtensionForm } from "./extension-form";
import { ExtensionList } from "./extension-list";
import "./deadlines.css";

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface DeadlinesPageProps {
  readonly office: Named;
  readonly year: number;
  readonly offices: readonly Named[];
  readonly years: readonly number[];
  readonly kinds: readonly KindDays[];
  readonly extensions: readonly GrantedExtension[];
  /** Those that an extension can be granted to. */
  readonly units: readonly Named[];
  readonly note: FormNote | undefined;
}

function Filter({
  office,
  year,
  offices,
  years,
}: Pick<DeadlinesPageProps, "office" | "year" | "offices" | "years">) {
  return (
    <form method="get" action="/deadlines" className="row filter" aria-label="筛选">
      <ChoiceInput
        name="year"
        label="年度"
        options={years.map((each) => ({ value: String(each), label: `${each}年` }))}
        value={String(year)}
      />
      {offices.length > 1 ? (
        <ChoiceInput
          name="office"
          label="单位"
          options={offices.map(({ id, name }) => ({ value: id, label: name }))}
          value={office.id}
        />
      ) : (
        <input type="hidden" name="office" value={office.id} />
      )}
      <button className="button">查看</button>
    </form>
  );
}

/** 期限: by when the units below an office file and publish their reports of a year, and who may be later. */
export function DeadlinesPage(props: DeadlinesPageProps) {
  const { office, year, kinds, extensions, units, note } = props;
  const action = `/api/deadlines/${office.id}/${year}`;
  return (
    <main id="main" className="page stack">
      <h1>期限</h1>
      <FormNoteBox note={note} />
      <div className="sheet stack">
        <p className="soft">
          {`${office.name}和下级单位的年报，什么时候以前报送、公布。到期的当天还算按时；逾期的照样能报送、公布，只是写明逾期几天。`}
        </p>
        <Filter {...props} />
      </div>
      <DaysForm action={action} year={year} kinds={kinds} note={note} />
      <section className="sheet stack" aria-labelledby="extensions">
        <h2 id="extensions">{`${year}年年报的延期`}</h2>
        <ExtensionList action={`${action}/extensions/revocations`} extensions={extensions} />
      </section>
      <ExtensionForm action={`${action}/extensions`} year={year} units={units} note={note} />
    </main>
  );
}
