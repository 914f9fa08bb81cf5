import {
  unitKindLabel,
  unitKindNames,
  unitKinds,
  USUAL_KIND,
  type UnitKind,
} from "@/lib/report/unit-kind";
import { ChoiceInput } from "../ui/choice-input";
import type { FormNote } from "../ui/form-note";

interface Props {
  readonly kind?: UnitKind;
  readonly note: FormNote | undefined;
}

/** 单位类别, wherever it is chosen. */
export function UnitKindInput({ kind = USUAL_KIND, note }: Props) {
  return (
    <ChoiceInput
      name="kind"
      label={unitKindLabel}
      hint="年报什么时候报送、公布，各类单位可以不同。"
      options={unitKinds.map((each) => ({ value: each, label: unitKindNames[each] }))}
      value={kind}
      note={note}
    />
  );
}
