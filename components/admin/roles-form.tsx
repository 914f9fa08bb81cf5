import { roleNames, type Period, type Role } from "@/lib/report/actor";
import { periodWords } from "@/lib/report/period-words";
import { KnowingTick } from "../stuck/knowing-tick";
import type { FormNote } from "../ui/form-note";
import { TextInput } from "../ui/text-input";
import { UnitRoleInputs, type UnitChoice } from "./unit-role-inputs";

export interface HeldRole extends Period {
  readonly unitId: string;
  readonly unitName: string;
  readonly role: Role;
}

interface Props {
  readonly action: string;
  readonly held: readonly HeldRole[];
  readonly units: readonly UnitChoice[];
  readonly note: FormNote | undefined;
}

function periodOf(period: Period): string {
  const words = periodWords(period);
  return words && `（${words}）`;
}

/** 代办: the first and the last day. */
function PeriodInputs({ note }: Pick<Props, "note">) {
  const inputs = [
    { name: "from", label: "代办第一天（一直有效的不填）" },
    { name: "until", label: "代办最后一天" },
  ];
  return inputs.map(({ name, label }) => (
    <TextInput key={name} name={name} label={label} type="date" note={note} />
  ));
}

const isWithdrawn = (note: FormNote | undefined, unitId: string, role: Role): boolean => {
  const { held, ...typed } = note?.typed ?? {};
  return held === "no" && typed.unitId === unitId && typed.role === role;
};

/** The roles of an account, each with its 取消, and one more to add. */
export function RolesForm({ action, held, units, note }: Props) {
  return (
    <section className="sheet stack form" aria-labelledby="roles">
      <h2 id="roles">角色</h2>
      {held.length === 0 && <p className="soft">还没有角色：登录后看不到任何单位的年报。</p>}
      <ul className="plain-list">
        {held.map(({ unitId, unitName, role, ...period }) => (
          <li key={`${unitId} ${role}`}>
            <form method="post" action={action} className="row">
              <span>{`${unitName}：${roleNames[role]}${periodOf(period)}`}</span>
              <input type="hidden" name="unitId" value={unitId} />
              <input type="hidden" name="role" value={role} />
              <input type="hidden" name="held" value="no" />
              <KnowingTick isSent={isWithdrawn(note, unitId, role)} note={note} />
              <button
                className="button plain"
                aria-label={`取消${unitName}的${roleNames[role]}角色`}
              >
                取消
              </button>
            </form>
          </li>
        ))}
      </ul>
      <form method="post" action={action} className="stack">
        <h3>加一个角色</h3>
        <UnitRoleInputs units={units} note={note} />
        <PeriodInputs note={note} />
        <input type="hidden" name="held" value="yes" />
        <KnowingTick isSent={note?.typed?.held === "yes"} note={note} />
        <button className="button">加上</button>
      </form>
    </section>
  );
}
