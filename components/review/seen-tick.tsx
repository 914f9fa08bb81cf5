interface Props {
  readonly reportId: string;
  /** The draft that it was compared with. */
  readonly since: number;
  /** As its entry in the list of changes is called. */
  readonly change: string;
  readonly seen: boolean;
}

/** 看过: a reader's own tick on one change, kept with their account. */
export function SeenTick({ reportId, since, change, seen }: Props) {
  return (
    <form method="post" action={`/api/reports/${reportId}/seen-changes`} className="no-print">
      <input type="hidden" name="since" value={since} />
      <input type="hidden" name="change" value={change} />
      <button name="seen" value={seen ? "no" : "yes"} className="button plain" aria-pressed={seen}>
        {seen ? "☑ 看过了" : "☐ 看过"}
      </button>
    </form>
  );
}
