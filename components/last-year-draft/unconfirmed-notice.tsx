import { countUnconfirmed, UnconfirmedList, type UnconfirmedListProps } from "./unconfirmed-list";

/** More than these would push the pages out of sight. */
const FEW = 10;

/** Above the pages on screen, never on paper: what of last year's text is still open. */
export function UnconfirmedNotice({ reportId, progress }: UnconfirmedListProps) {
  const open = countUnconfirmed(progress);
  if (open === 0) return null;
  return (
    <details open={open <= FEW} className="notice warning unconfirmed-notice no-print">
      <summary>{`还有 ${open} 个字句的上年内容未核`}</summary>
      <UnconfirmedList reportId={reportId} progress={progress} />
    </details>
  );
}
