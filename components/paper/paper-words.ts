import type { TransitionAction } from "@/lib/report/life/action";
import type { State } from "@/lib/report/life/state";

interface PaperWords {
  readonly button: string;
  readonly kind: "main" | "danger";
}

/** In the order in which their buttons stand. */
export const paperWords: Readonly<Partial<Record<TransitionAction, PaperWords>>> = {
  approve: { button: "登记：通过", kind: "main" },
  clear: { button: "登记：保密审查通过", kind: "main" },
  sign: { button: "登记：已签发", kind: "main" },
  accept: { button: "登记：已备案", kind: "main" },
  return: { button: "登记：退回", kind: "danger" },
};

/** Who is asked for: whoever signed or said so, not the clerk. */
export const personWords: Readonly<Partial<Record<State, string>>> = {
  reviewing: "签批人",
  clearing: "保密审查人",
  signing: "签发人",
  filed: "主管部门收件人",
  publishedFirst: "主管部门收件人",
};
