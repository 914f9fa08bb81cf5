import { stateNames, type Standing, type State } from "@/lib/report/life/state";

const marks: Readonly<Record<State, string>> = {
  drafting: "◐",
  reviewing: "◇",
  clearing: "◇",
  signing: "◇",
  signed: "◆",
  filed: "◆",
  accepted: "●",
  publishedFirst: "◆",
  published: "●",
};

/** Where a report stands, in words with a small mark. `step`: the name of the step that it waits for. */
export function StandingMark({
  standing: { state, revision },
  step,
}: {
  readonly standing: Pick<Standing, "state" | "revision">;
  readonly step?: string | undefined;
}) {
  const draft = state !== "drafting" && revision > 0 ? `第${revision}稿 ` : "";
  const waiting = step ? `，等「${step}」` : "";
  return (
    <span
      className={`state ${state}`}
    >{`${marks[state]} ${draft}${stateNames[state]}${waiting}`}</span>
  );
}
