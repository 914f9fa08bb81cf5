import { formerNameText, sinceField, type FormerName } from "@/lib/report/unit-names";
import type { FormNote } from "../ui/form-note";
import { TextInput } from "../ui/text-input";

interface Props {
  /** Newest first. */
  readonly former: readonly FormerName[];
  readonly note: FormNote | undefined;
}

/** 机构改革: from which day a changed name is borne, and the names before it. */
export function RenameInputs({ former, note }: Props) {
  return (
    <>
      {former.length > 0 && (
        <div>
          <p className="soft">原名：</p>
          <ul className="plain-list">
            {former.map((name) => (
              <li key={name.until}>{formerNameText(name)}</li>
            ))}
          </ul>
        </div>
      )}
      <TextInput
        name={sinceField.code}
        label={sinceField.label}
        hint={sinceField.hint}
        autoComplete="off"
        note={note}
      />
      <label className="row">
        <input
          type="checkbox"
          name="correction"
          value="yes"
          defaultChecked={note?.typed?.correction === "yes"}
        />
        只是更正错字，不是改名
      </label>
    </>
  );
}
