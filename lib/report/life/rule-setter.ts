import type { Actor } from "../actor";
import { holds } from "../permissions";
import type { ConsentKind, RuleKey, SentRules } from "./unit-rules";

/** Somebody who administers a unit, with what the right to set its rules depends on. */
export interface RuleSetter {
  readonly actor: Actor;
  readonly unitId: string;
  /** The units above, the nearest first. */
  readonly above: readonly string[];
  /** Whether any unit above has an administrator. */
  readonly administeredAbove: boolean;
  /** The unit and all units below it, for which its rules hold too. */
  readonly within: readonly string[];
}

/** What a setter's consent to 一人办理 is, or why it cannot be given; then `refusal` says who can. */
export type GivenConsent =
  { readonly kind: ConsentKind; readonly officeId: string | null } | { readonly refusal: string };

const OWN = "您自己是这个单位的填报人，不能同意由自己一人办理。";

/** 一人办理 is given by an office above; where nobody administers one here, by an administrator who is not that person. */
export function consentOf({ actor, unitId, above, administeredAbove }: RuleSetter): GivenConsent {
  const refuse = (whose: string) => ({ refusal: whose });
  const elsewhere = administeredAbove ? "请由上级单位的管理员来设。" : "请由另一位管理员来设。";
  if (holds(actor, unitId, ["preparer"])) return refuse(OWN + elsewhere);
  const office = above.find((id) => holds(actor, id, ["admin"]));
  if (office !== undefined) return { kind: "officeAbove", officeId: office };
  if (administeredAbove) return refuse("一人办理由上级单位的管理员来设，本单位不能自己设。");
  return { kind: "ownAdministrator", officeId: null };
}

/** Why a demand for confirmation cannot be lifted by the setter; undefined where it can. */
function liftProblem({ actor, within }: RuleSetter): string | undefined {
  if (!within.some((id) => holds(actor, id, ["preparer"]))) return undefined;
  return "您自己是填报人，不能取消「线下办理须本人确认」。请由另一位管理员来取消。";
}

/** Which rules the setter cannot change from how they are held, and why. */
export function barredRules(
  setter: RuleSetter,
  held: SentRules,
): Readonly<Partial<Record<RuleKey, string>>> {
  const lift = held.confirmPaper ? liftProblem(setter) : undefined;
  const given = consentOf(setter);
  return {
    ...(lift === undefined ? {} : { confirmPaper: lift }),
    ...(!held.onePerson && "refusal" in given ? { onePerson: given.refusal } : {}),
  };
}

/** What is wrong with each changed rule, by its name; none where the setter may set them so. */
export function problemsInRules(
  setter: RuleSetter,
  held: SentRules,
  sent: SentRules,
): Readonly<Partial<Record<RuleKey, string>>> {
  const barred = Object.entries(barredRules(setter, held)) as [RuleKey, string][];
  return Object.fromEntries(barred.filter(([rule]) => held[rule] !== sent[rule]));
}
