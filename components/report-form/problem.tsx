"use client";
import type { ConflictChoiceProps } from "./conflict-choice";
import { useProblem } from "./use-field";
import { whenNeeded } from "./when-needed";

const ConflictChoice = whenNeeded(() => import("./conflict-choice"));

/** What is wrong with a field, next to it; empty while nothing is. */
export function Problem({ code, drafts }: Pick<ConflictChoiceProps, "code" | "drafts">) {
  const problem = useProblem(code);
  return (
    <span className={`problem ${problem?.kind ?? ""}`} id={`${code}-problem`} aria-live="polite">
      {problem?.kind === "invalid" && <span className="wrong">{problem.message}</span>}
      {problem?.kind === "conflict" && (
        <ConflictChoice code={code} current={problem.current} drafts={drafts} />
      )}
    </span>
  );
}
