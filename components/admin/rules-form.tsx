import {
  consentWords,
  ruleNames,
  sentRulesOf,
  type RuleKey,
  type UnitRules,
} from "@/lib/report/life/unit-rules";
import type { FormNote } from "../ui/form-note";

interface Props {
  /** The address that takes the rules. */
  readonly action: string;
  readonly own: UnitRules;
  /** What holds for the unit, what the units above it demand included. */
  readonly inForce: UnitRules;
  /** Why the one who looks cannot set or lift a rule. */
  readonly barred: Readonly<Partial<Record<RuleKey, string>>>;
  readonly note: FormNote | undefined;
}

/** What each rule means, and who may set it. */
const meanings: Readonly<Record<RuleKey, string>> = {
  confirmPaper:
    "步骤在纸上办、办的人在系统里有账号的，登记以后要由本人确认才算数。本单位和上级单位的管理员都可以设；上级设的，下级不能取消。填报人自己不能取消，免得自己的登记没有人核实。",
  publishAfterAcceptance:
    "不勾的，报送以后就可以公布，备案可以在后。本单位和上级单位的管理员都可以设；上级设的，下级不能取消。",
  onePerson:
    "本单位只有一个人办理政务公开时，由这个人填报，也由这个人审核、签发（角色照样要给齐）；每一步和签发处都注明「一人办理」和同意的单位。自己不能同意自己，所以由上级单位的管理员来设；系统里没有上级管理员的，由不是填报人的管理员来设。只管这一个单位，不管下级。",
};

/** What there is to say of a rule as it stands. */
function saidOf(rule: RuleKey, { own, inForce, barred }: Omit<Props, "action">): string[] {
  const fromAbove = rule !== "onePerson" && inForce[rule] && !own[rule];
  return [
    meanings[rule],
    ...(fromAbove ? ["上级单位已经这样要求，对本单位也有效。"] : []),
    ...(rule === "onePerson" && own.onePerson ? [`现在：${consentWords(own.onePerson)}。`] : []),
    barred[rule] ?? "",
  ];
}

function Rule({ rule, ...rules }: { readonly rule: RuleKey } & Omit<Props, "action">) {
  const { own, barred, note } = rules;
  const [isBarred, ticked] = [barred[rule] !== undefined, sentRulesOf(own)[rule]];
  const problem = note?.fields?.[rule];
  return (
    <div>
      <label className="row">
        <input
          {...{ type: "checkbox", id: rule, name: rule, defaultChecked: ticked }}
          disabled={isBarred}
          aria-describedby={`${rule}-meaning`}
        />
        {ruleNames[rule]}
      </label>
      {isBarred && ticked && <input type="hidden" name={rule} value="on" />}
      <p id={`${rule}-meaning`} className="soft small">
        {saidOf(rule, rules).join("")}
      </p>
      {problem !== undefined && <p className="wrong">{problem}</p>}
    </div>
  );
}

/** 办理规则: how the steps of the unit's reports are taken. */
export function RulesForm({ action, ...rules }: Props) {
  return (
    <form method="post" action={action} className="sheet stack form">
      <h2>办理规则</h2>
      <Rule rule="confirmPaper" {...rules} />
      <Rule rule="publishAfterAcceptance" {...rules} />
      <Rule rule="onePerson" {...rules} />
      <button className="button">保存办理规则</button>
    </form>
  );
}
