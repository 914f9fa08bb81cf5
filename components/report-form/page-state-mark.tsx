import type { PageProgress, PageState } from "@/lib/report/completeness";
import "../last-year-draft/draft.css";

const words: Readonly<Record<PageState, (open: number) => string>> = {
  absent: () => "○ 未填",
  begun: () => "◐ 在填",
  unconfirmed: (open) => `◇ 待核 ${open} 处`,
  filled: () => "● 已填",
};

/** A state is a word with a small mark, never colour alone. */
export function PageStateMark({ progress }: { readonly progress: PageProgress }) {
  const { state, unconfirmed } = progress;
  return <span className={`state ${state}`}>{words[state](unconfirmed.length)}</span>;
}
