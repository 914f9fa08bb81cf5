import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { z } from "zod";
import { WaitingList } from "@/components/review/waiting-list";
import { theStore } from "@/db/open";
import { decides, listWaiting, WAITING_PER_PAGE } from "@/db/waiting";
import { orNotFound } from "../or-not-found";
import { requireActor } from "../require-actor";
import type { Searched } from "../search-params";
import { withChanges } from "./changes-count";

export const metadata: Metadata = { title: "待我审核" };

const pageAsked = z.coerce.number().int().min(1).max(100_000).catch(1);

function Nothing({ decidesHere }: { readonly decidesHere: boolean }) {
  return (
    <p className="sheet">
      {decidesHere
        ? "这里列出等您审核、签发或备案的年报。现在没有。"
        : "这里列出等着审核、签发或备案的年报。您的账号没有这样的职责；要办的话请联系管理员。"}
    </p>
  );
}

/** 待我审核, over all units of one's memberships. */
async function QueuePage({ searchParams }: Searched) {
  const [actor, asked] = [await requireActor(), await searchParams];
  const page = pageAsked.parse(asked.page);
  const { reports, total } = await listWaiting(theStore(), actor, page);
  if (total === 0 && page > 1) redirect("/review"); // what stood there was decided meanwhile
  const listed = await withChanges(theStore(), actor, reports);
  return (
    <main id="main" className="page stack">
      <h1>待我审核</h1>
      {total === 0 ? (
        <Nothing decidesHere={decides(actor)} />
      ) : (
        <WaitingList
          {...{ reports: listed, total, page }}
          pages={Math.ceil(total / WAITING_PER_PAGE)}
        />
      )}
    </main>
  );
}

export default orNotFound(QueuePage);
