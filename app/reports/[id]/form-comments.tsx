import { randomUUID } from "node:crypto";
import { cache } from "react";
import { shownThreads } from "@/app/shown-threads";
import { PageComments } from "@/components/review/comments/page-comments";
import type { ShownThread } from "@/components/review/comments/shown-thread";
import { circumstancesOf } from "@/db/circumstances";
import { listThreads } from "@/db/comments";
import { theStore } from "@/db/open";
import { formPages } from "@/lib/report/form-pages";
import { isPermitted } from "@/lib/report/life/permit";
import { openForm, type OpenFormPage } from "./form-page";

interface FormComments {
  /** Those that nobody has resolved yet; `href` leads to their field. */
  readonly threads: readonly ShownThread[];
  readonly mayComment: boolean;
}

const NONE: FormComments = { threads: [], mayComment: false };

/** The comments that a report's form shows; read once a request. */
export const formComments = cache(async (id: string): Promise<FormComments> => {
  const [store, open] = [theStore(), await openForm(id)];
  const threads = await listThreads(store, id);
  if (threads.length === 0) return NONE;
  const { actor, report, edition, entries } = open;
  const asked = { actor, report, circumstances: await circumstancesOf(store, report) };
  const codes = new Set(
    formPages(edition, entries).flatMap(({ fields }) => fields.map(({ code }) => code)),
  );
  const shown = shownThreads({ asked, edition, entries, threads });
  return {
    mayComment: isPermitted(asked, "comment"),
    threads: shown
      .filter(({ state }) => state !== "resolved")
      .map((each) => {
        const { id: comment, code } = each.thread;
        const href = `/reports/${id}/fields/${code}?comment=${comment}`;
        return { ...each, href: codes.has(code) ? href : null };
      }),
  };
});

/** What stands beside one page of the form; null where there is nothing to say. */
export async function pageComments({ report, page }: OpenFormPage) {
  const { threads, mayComment } = await formComments(report.id);
  const here = page.fields.flatMap(({ code }) =>
    threads
      .filter(({ thread }) => thread.code === code)
      .map((each) => ({ ...each, href: `#${code}` })),
  );
  if (here.length === 0) return null;
  return (
    <PageComments
      reportId={report.id}
      page={page.path}
      threads={here}
      mayComment={mayComment}
      requestKey={randomUUID()}
    />
  );
}
