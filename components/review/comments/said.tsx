import type { Comment } from "@/lib/report/life/comment";
import { calendarDate, clockTime } from "@/lib/report/moment";

/** What somebody wrote, who it was, on which draft, and when. */
export function Said({ comment }: { readonly comment: Comment }) {
  const { text, by, office, revision, at, edited } = comment;
  return (
    <>
      <p className="written">{text}</p>
      <p className="soft small">{`${office ?? ""}${by}　第${revision}稿　${calendarDate(at)} ${clockTime(at)}`}</p>
      {edited && (
        <details className="small">
          <summary>{`${calendarDate(edited.at)} ${clockTime(edited.at)} 改过，看原来写的`}</summary>
          {edited.before.map((before, nth) => (
            <p key={nth} className="written soft">
              {before}
            </p>
          ))}
        </details>
      )}
    </>
  );
}
