import type { TransitionAction } from "@/lib/report/life/action";

/** What can be done on the page that shows a report under way; 送审 and 公布 have pages of their own. */
export type Decision = Exclude<TransitionAction, "sendForReview" | "publish">;

/** What leads a report on stands in the bar that is always in view. */
interface Forward {
  readonly button: string;
  readonly kind: "main" | "danger" | "plain";
  /** What follows, said before it is done. */
  readonly consequence?: string;
}

/** What takes something back is folded away: whoever opens it reads first what will happen. */
interface TakenBack extends Required<Forward> {
  readonly opens: string;
  readonly reason: string;
}

/** In the order in which their buttons stand. */
export const inBar = {
  approve: { button: "通过", kind: "main" },
  clear: {
    button: "保密审查通过",
    kind: "main",
    consequence: "「保密审查通过」：内容可以公开，报负责人签发。",
  },
  sign: { button: "签发", kind: "main", consequence: "「签发」：这一稿从此不再改动。" },
  file: { button: "报送主管部门", kind: "main" },
  accept: { button: "备案", kind: "main" },
  return: {
    button: "退回",
    kind: "danger",
    consequence: "「退回」：必须写明理由，逐条写要改的地方；填报人改好后再送审。",
  },
} as const satisfies Partial<Record<Decision, Forward>>;

export const takenBack = {
  withdraw: {
    opens: "要撤回这一稿",
    reason: "撤回的理由（可以不写）",
    button: "撤回",
    kind: "plain",
    consequence: "「撤回」：接着改，改好再送审；这一稿保留在办理过程里。",
  },
  withdrawSignature: {
    opens: "要撤回签发",
    reason: "撤回签发的理由",
    button: "撤回签发",
    kind: "danger",
    consequence:
      "「撤回签发」：必须写明理由。这一稿不变，回到待签发，由您退回或重新签发；签发时存下的文件标明“已撤回”，留在办理过程里，重新签发另存一套。",
  },
  amend: {
    opens: "要更正已公布的年报",
    reason: "更正的理由",
    button: "更正重发",
    kind: "danger",
    consequence:
      "「更正重发」：必须写明理由，理由会一起公布。改好、重新签发以前，公布着的仍是现在这一稿。",
  },
  cancelAmendment: {
    opens: "不更正了",
    reason: "取消的理由（可以不写）",
    button: "取消更正",
    kind: "danger",
    consequence:
      "「取消更正」：年报回到已公布，内容恢复成公布着的那一稿；更正期间改过的，都留在各处的修改历史里。",
  },
} as const satisfies Record<Exclude<Decision, BarDecision>, TakenBack>;

export type BarDecision = keyof typeof inBar;
export type BackDecision = keyof typeof takenBack;

export const barDecisions = Object.keys(inBar) as readonly BarDecision[];
export const backDecisions = Object.keys(takenBack) as readonly BackDecision[];
export const decisions: readonly Decision[] = [...barDecisions, ...backDecisions];

/** What follows from each decision in the bar, where there is more to say than its name. */
export const consequencesOf = (may: readonly Decision[]): readonly string[] =>
  barDecisions.flatMap((decision) => {
    const words: Forward = inBar[decision];
    return may.includes(decision) ? (words.consequence ?? []) : [];
  });
