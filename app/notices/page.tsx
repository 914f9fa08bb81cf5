import type { Metadata } from "next";
import { NoticeList } from "@/components/notices/notice-list";
import { listNotices } from "@/db/notices";
import { theStore } from "@/db/open";
import { orNotFound } from "../or-not-found";
import { requireActor } from "../require-actor";

export const metadata: Metadata = { title: "提醒" };

/** What there is for the person to do, over all units of their memberships. */
async function NoticesPage() {
  const notices = await listNotices(theStore(), await requireActor());
  return (
    <main id="main" className="page stack">
      <h1>提醒</h1>
      <NoticeList notices={notices} />
    </main>
  );
}

export default orNotFound(NoticesPage);
