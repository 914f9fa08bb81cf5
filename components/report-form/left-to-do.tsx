import { countReport, type PageProgress } from "@/lib/report/completeness";
import type { FormPage } from "@/lib/report/form-pages";
import { leftOnPage } from "@/lib/report/page-count";
import { LEFT_ID, type LeftFacts } from "./left-facts";

export interface LeftToDoProps {
  readonly reportId: string;
  readonly progress: readonly PageProgress[];
  readonly current: FormPage;
}

/** The next page behind this one with something missing, at its first place; the overview where there is none. */
function nextElsewhere({ reportId, progress, current }: LeftToDoProps): string {
  const at = progress.findIndex(({ page }) => page.path === current.path);
  const onward = [...progress.slice(at + 1), ...progress.slice(0, at)];
  const next = onward.find(({ missing }) => missing.length > 0);
  const address = `/reports/${reportId}`;
  return next ? `${address}/${next.page.path}#${next.missing[0]?.code ?? ""}` : address;
}

/** 还差 n 处: the way to what is missing next. left-now.ts goes on with it while somebody types. */
export function LeftToDo(props: LeftToDoProps) {
  const { progress, current } = props;
  const here = progress.find(({ page }) => page.path === current.path);
  if (!here) return null;
  const { missing } = countReport(progress);
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
