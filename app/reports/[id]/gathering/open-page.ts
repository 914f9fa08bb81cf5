import { cache } from "react";
import { theStore } from "@/db/open";
import { contributorPath } from "@/app/gathering/addresses";
import { contributorOf, openGathering } from "@/app/gathering/open-gathering";
import { openForm } from "../form-page";

/** What a report asks of others, for whoever is signed in; read once a request. */
export const openGatheringPage = cache(async (id: string) => {
  const open = await openForm(id);
  return { ...(await openGathering(theStore(), open)), access: open.access };
});

/** One contributor's page; read once a request. */
export const openContributorPage = cache(async (id: string, contributorId: string) => {
  const gathering = await openGatheringPage(id);
  const contributor = contributorOf(gathering, contributorId);
  const page = contributorPath({ id, contributor: contributor.id });
  const api = `/api/reports/${id}/contributors/${contributor.id}`;
  return { ...gathering, contributor, page, api };
});

/** What the tab of a contributor's page is called. */
export async function contributorTitle(
  params: Promise<{ readonly id: string; readonly contributor: string }>,
  words: string,
): Promise<string> {
  const { id, contributor } = await params;
  const { contributor: found, open } = await openContributorPage(id, contributor);
  return `${words}：${found.name} - ${open.report.year}年年报`;
}
