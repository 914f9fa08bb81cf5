import { roleNames, roles } from "@/lib/report/actor";
import type { FormNote } from "../ui/form-note";
import { ChoiceInput } from "../ui/choice-input";

/** A unit as one of a choice; `depth` is shown as indentation. */
export interface UnitChoice {
  readonly id: string;
  readonly name: string;
  readonly depth: number;
}

export const unitOptions = (units: readonly UnitChoice[]) =>
  units.map(({ id, name, depth }) => ({ value: id, label: `${"　".repeat(depth)}${name}` }));

const roleOptions = roles.map((role) => ({ value: role, label: roleNames[role] }));

interface Props {
  readonly units: readonly UnitChoice[];
  readonly note?: FormNote | undefined;
}

/** 单位 × 角色. */
export function UnitRoleInputs({ units, note }: Props) {
  return (
    <>
      <ChoiceInput
        name="unitId"
        label="单位"
        options={unitOptions(units)}
        value={note?.typed?.unitId}
      />
      <ChoiceInput
        name="role"
        label="角色"
        hint="主管部门：接收下级单位报送的年报，备案或退回。"
        options={roleOptions}
        value={note?.typed?.role}
      />
    </>
  );
}
