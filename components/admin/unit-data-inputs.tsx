import type { UnitData } from "@/lib/report/prefill";
import { unitFields } from "@/lib/report/unit-data";
import type { FormNote } from "../ui/form-note";
import { TextInput } from "../ui/text-input";

const keys = ["name", "address", "telephone", "website"] as const;

interface Props {
  readonly unit?: UnitData;
  readonly note: FormNote | undefined;
}

/** 单位资料, wherever it is typed. */
export function UnitDataInputs({ unit, note }: Props) {
  return keys.map((key) => {
    const { label, required, ...field } = unitFields[key];
    const hint = "hint" in field ? field.hint : undefined;
    return (
      <TextInput key={key} name={key} {...{ label, hint, required, note }} value={unit?.[key]} />
    );
  });
}
