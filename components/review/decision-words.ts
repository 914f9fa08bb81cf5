import type { TransitionAction } from "@/lib/report/life/action";

/** What can be done on the page that shows a report under way; 送审 and 公布 have pages of their own. */
export type Decision = Exclude<TransitionAction, "sendForReview" | "publish">;

interface DecisionWords {
  readonly button: string;
  readonly kind: "main" | "danger" | "plain";
  /** What follows, said before it is done. */
  readonly consequence?: string;
}

/** In the order in which their buttons stand. */
export const decisionWords: Readonly<Record<Decision, DecisionWords>> = {
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
  withdraw: {
    button: "撤回",
    kind: "plain",
    consequence: "「撤回」：接着改，改好再送审；这一稿保留在办理过程里。",
  },
  amend: {
    button: "更正重发",
    kind: "danger",
    consequence:
      "「更正重发」：必须写明理由，理由会一起公布。改好、重新签发以前，公布着的仍是现在这一稿。",
  },
};

export const decisions = Object.keys(decisionWords) as readonly Decision[];
