/** 办理规则: how the steps of a unit's reports are taken, beyond the table of permissions. */
export interface UnitRules {
  /** A step that somebody with an account took on paper needs that person's confirmation. */
  readonly confirmPaper: boolean;
  /** 备案后才能公布. */
  readonly publishAfterAcceptance: boolean;
  /** That one person prepares and signs (一人办理), and who agreed to it; null where nobody did. */
  readonly onePerson: Consent | null;
}

/** How it was agreed that one person takes all steps. */
export const consentKinds = ["officeAbove", "ownAdministrator", "firstRun"] as const;
export type ConsentKind = (typeof consentKinds)[number];

export interface Consent {
  readonly kind: ConsentKind;
  /** The account that gave it; its display name; the name of the office that it was given for, if one above. */
  readonly accountId: string;
  readonly by: string;
  readonly office: string | null;
}

/** The rules of a unit that was given none. */
export const NO_RULES: UnitRules = {
  confirmPaper: false,
  publishAfterAcceptance: false,
  onePerson: null,
};

export const ruleKeys = ["confirmPaper", "publishAfterAcceptance", "onePerson"] as const;
export type RuleKey = (typeof ruleKeys)[number];

export const ruleNames: Readonly<Record<RuleKey, string>> = {
  confirmPaper: "线下办理须本人确认",
  publishAfterAcceptance: "备案后才能公布",
  onePerson: "一人办理",
};

/** What the form of a unit's rules sends: which of them hold. */
export type SentRules = Readonly<Record<RuleKey, boolean>>;

export const sentRulesOf = (rules: UnitRules): SentRules => ({
  ...rules,
  onePerson: rules.onePerson !== null,
});

/** Who agreed to it, as it is written behind 一人办理: 经区政府办同意 */
export function consentWords({ kind, by, office }: Consent): string {
  if (kind === "firstRun") return "安装时设定";
  return kind === "officeAbove" ? `经${office ?? "上级单位"}同意` : `经管理员${by}同意`;
}

/** Nobody agrees to their own work; only who set the system up was nobody else yet. */
export const consentHoldsFor = (
  { kind, accountId }: Pick<Consent, "kind" | "accountId">,
  actorId: string,
): boolean => kind === "firstRun" || accountId !== actorId;
