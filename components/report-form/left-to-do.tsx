import type { Matter } from "@/lib/editions/types";
import { countReport, type PageProgress } from "@/lib/report/completeness";
import type { FormPage } from "@/lib/report/form-pages";
import { leftOnPage } from "@/lib/report/page-count";
import { LEFT_ID, type LeftFacts } from "./left-facts";

export interface LeftToDoProps {
  readonly reportId: string;
  readonly progress: readonly PageProgress[];
  /** What the law demands and no part answers. */
  readonly unanswered: readonly Matter[];
  readonly current: FormPage;
}

/** The next page behind this one with something missing, at its first place; then the parts, where a matter has none, or the overview. */
function nextElsewhere({ reportId, progress, unanswered, current }: LeftToDoProps): string {
  const at = progress.findIndex(({ page }) => page.path === current.path);
  const onward = [...progress.slice(at + 1), ...progress.slice(0, at)];
  const next = onward.find(({ missing }) => missing.length > 0);
  const address = `/reports/${reportId}`;
  if (next) return `${address}/${next.page.path}#${next.missing[0]?.code ?? ""}`;
  return unanswered.length > 0 ? `${address}/parts` : address;
}

/** 还差 n 处: the way to what is missing next. left-now.ts goes on with it while somebody types. */
export function LeftToDo(props: LeftToDoProps) {
  const { progress, unanswered, current } = props;
  const here = progress.find(({ page }) => page.path === current.path);
  if (!here) return null;
  const { missing } = countReport(progress, unanswered);
  const [first] = here.missing;
  const next = nextElsewhere(props);
  const facts: LeftFacts = {
    ...{ wanted: here.wanted, elsewhere: missing - here.missing.length, next },
  };
  return (
    <p className="small no-print" aria-live="polite">
      <a id={LEFT_ID} href={first ? `#${first.code}` : next} data-left={JSON.stringify(facts)}>
        {leftOnPage(missing, here.missing.length)}
      </a>
    </p>
  );
}
