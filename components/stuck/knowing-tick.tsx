import type { FormNote } from "../ui/form-note";

interface Props {
  /** Whether it was this form that was sent: on its page there are others. */
  readonly isSent: boolean;
  readonly note: FormNote | undefined;
}

/** Asks once, where what was asked for would leave a step that nobody can take; the note says which. */
export function KnowingTick({ isSent, note }: Props) {
  const problem = note?.fields?.knowing;
  if (problem === undefined || !isSent) return null;
  return (
    <div className="field">
      <label className="row">
        <input
          type="checkbox"
          id="knowing"
          name="knowing"
          value="yes"
          aria-describedby="knowing-problem"
        />
        知道了，仍然要做
      </label>
      <p id="knowing-problem" className="wrong">
        {problem}
      </p>
    </div>
  );
}
