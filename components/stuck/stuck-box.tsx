import { stuckIn, stuckRemedy, type StepAhead } from "@/lib/report/life/steps-ahead";

interface Props {
  readonly steps: readonly StepAhead[];
  /** Whether a step on paper needs the confirmation of who signed it (lib/report/life/unit-rules.ts). */
  readonly confirmPaper: boolean;
}

/** The steps that nobody can take, and what to do. Nothing where there is none. */
export function StuckBox({ steps, confirmPaper }: Props) {
  const stuck = stuckIn(steps);
  if (stuck.length === 0) return null;
  return (
    <section className="notice warning stack" aria-label="没有人能办的步骤">
      {stuck.map((said) => (
        <p key={said}>{said}</p>
      ))}
      <p>{stuckRemedy(confirmPaper)}</p>
    </section>
  );
}
