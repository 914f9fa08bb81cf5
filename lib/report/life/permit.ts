import type { Actor } from "../actor";
import { NotNow, Refused } from "../refused";
import type { Report } from "../report";
import { actionNames, type Action, type Channel } from "./action";
import {
  partiesBeforePreparing,
  partiesOf,
  partyNames,
  type Circumstances,
  type Party,
} from "./party";
import { permissions } from "./permissions";
import { stateNames, states, type State } from "./state";

const allowedIn = (state: State, action: Action, channel: Channel): readonly Party[] =>
  permissions[state][action]?.[channel] ?? [];

/** Whether a rule of the unit keeps it from being done in that state. */
function isRuledOut(state: State, action: Action, circumstances: Circumstances): boolean {
  const rule = permissions[state][action]?.unless;
  return rule !== undefined && circumstances[rule];
}

/** In which states somebody who is these parties could do it. */
const statesFor = (held: readonly Party[], action: Action, channel: Channel): readonly State[] =>
  states.filter((state) => allowedIn(state, action, channel).some((party) => held.includes(party)));

export interface Asked {
  readonly actor: Actor;
  readonly report: Report;
  readonly circumstances: Circumstances;
}

export function isPermitted(
  { actor, report, circumstances }: Asked,
  action: Action,
  channel: Channel = "inSystem",
): boolean {
  const held = partiesOf(actor, report, circumstances);
  const { state } = report.standing;
  return (
    statesFor(held, action, channel).includes(state) && !isRuledOut(state, action, circumstances)
  );
}

/** Goes on only where the table of permissions has it: throws Refused (not theirs) or NotNow (not in this state). */
export function permit(asked: Asked, action: Action, channel: Channel = "inSystem"): void {
  if (isPermitted(asked, action, channel)) return;
  const { actor, report, circumstances } = asked;
  const { state } = report.standing;
  const name = actionNames[action];
  if (isRuledOut(state, action, circumstances)) {
    throw new NotNow(`按本单位或上级单位定的办理规则，备案后才能${name}。请等主管部门备案。`);
  }
  if (statesFor(partiesOf(actor, report, circumstances), action, channel).length > 0) {
    throw new NotNow(
      `这份年报现在是「${stateNames[state]}」，不能${name}。请刷新页面看看现在到了哪一步。`,
    );
  }
  const unprepared = partiesBeforePreparing(actor, report, circumstances);
  if (statesFor(unprepared, action, channel).length > 0) {
    throw new Refused(
      `这一稿是您送审的，或者主要是您填的，不能再由您${name}。请由另一位来办；只有一个人的单位，请上级单位的管理员在「办理规则」里同意一人办理。`,
    );
  }
  throw new Refused(whoseAffair(state, action, channel));
}

function whoseAffair(now: State, action: Action, channel: Channel): string {
  const state = [now, ...states].find((each) => allowedIn(each, action, channel).length > 0);
  const whose = state ? allowedIn(state, action, channel).map((party) => partyNames[party]) : [];
  const name = actionNames[action];
  return whose.length > 0 ? `${name}由${whose.join("或")}来办。` : `${name}不能这样办。`;
}
