import type { PageState } from "@/lib/report/completeness";

const words: Readonly<Record<PageState, string>> = {
  absent: "○ 未填",
  begun: "◐ 在填",
  filled: "● 已填",
};

/** A state is a word with a small mark, never colour alone. */
export function PageStateMark({ state }: { readonly state: PageState }) {
  return <span className={`state ${state}`}>{words[state]}</span>;
}
