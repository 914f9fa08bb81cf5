import { stateWords, type PageState } from "@/lib/report/page-count";
import "../last-year-draft/draft.css";

/** A state is a word with a small mark, never colour alone. `open`: places of last year's text to be checked. */
export function PageStateMark({ state, open }: { readonly state: PageState; open: number }) {
  return <span className={`state ${state}`}>{stateWords[state](open)}</span>;
}
