import type { Comment } from "@/lib/report/life/comment";
import { calendarDate, clockTime } from "@/lib/report/moment";

/** What somebody wrote, who it was, on which draft, and when. */
export function Said({ comment: { text, by, office, revision, at } }: { readonly comment: Comment }) {
  return (
    <>
      <p className="written">{text}</p>
      <p className="soft small">{`${office ?? ""}${by}　第${revision}稿　${calendarDate(at)} ${clockTime(at)}`}</p>
    </>
  );
}
