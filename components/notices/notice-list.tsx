import type { Notice } from "@/lib/notices/notice";
import { noticeWords } from "@/lib/notices/notice-words";
import "./notices.css";

/** What stands in front of the words, and its colour; the words say it too. */
const marks: Readonly<Record<Notice["kind"], readonly [mark: string, className: string]>> = {
  returned: ["↩ 退回", "state wrong-state"],
  waiting: ["● 待办", "state"],
  sentBack: ["↩ 又退回", "state"],
  onPaper: ["✎ 纸上办", "state"],
  passedOver: ["✎ 线下", "state"],
  objected: ["! 异议", "state wrong-state"],
  toConfirm: ["✎ 请确认", "state"],
  declined: ["↩ 没有确认", "state wrong-state"],
  stuck: ["! 没人能办", "state wrong-state"],
  deadline: ["◷ 期限", "state due"],
};

/** Longer lists nobody reads: what waits is in the queue, page by page. */
const MOST = 100;

function Entry({ notice }: { readonly notice: Notice }) {
  const { subject, said, from, path } = noticeWords(notice);
  const [mark, className] = marks[notice.kind];
  return (
    <li>
      <span className={className}>{mark}</span>
      <div>
        <p>
          <a href={path}>{subject}</a>
          <span className="said">{said}</span>
        </p>
        <p className="soft small">{from}</p>
      </div>
    </li>
  );
}

/** 提醒, the newest first. */
export function NoticeList({ notices }: { readonly notices: readonly Notice[] }) {
  if (notices.length === 0) {
    return (
      <p className="sheet">
        这里列出等您办的事：退回要改的年报，等您审核、签发或备案的年报，登记成线下办理、请您看是不是属实的步骤，异议和没有人能办的步骤，快到的期限。现在没有。
      </p>
    );
  }
  const more = notices.length - MOST;
  return (
    <div className="sheet stack">
      <p className="soft">{`共 ${notices.length} 条，新的在前。事情办了，提醒就没有了。`}</p>
      <ol className="notices">
        {notices.slice(0, MOST).map((notice) => (
          <Entry key={notice.key} notice={notice} />
        ))}
      </ol>
      {more > 0 && <p>{`还有 ${more} 条较早的没有列出；等您审核的都在「待我审核」里。`}</p>}
    </div>
  );
}
