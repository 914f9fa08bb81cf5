import type { FieldProblem } from "@/lib/outbox/field-state";

export interface FigureProblemProps {
  readonly code: string;
  readonly problem: FieldProblem | null;
  readonly misread: string | null;
}

/** What is wrong with a figure, in plain words beside its cell. A conflict needs more room than a cell has. */
export function FigureProblem({ code, problem, misread }: FigureProblemProps) {
  return (
    <span className="problem wrong" id={`${code}-problem`} role="alert">
      {problem?.kind === "conflict" ? (
        <button type="button" className="button plain" tabIndex={-1} data-details={code}>
          别人也改过，请选一稿
        </button>
      ) : (
        (misread ?? problem?.message)
      )}
    </span>
  );
}
