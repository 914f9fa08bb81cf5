import { notFound, redirect } from "next/navigation";
import { theStore } from "@/db/open";
import { openReport } from "@/app/open-report";
import { orNotFound } from "@/app/or-not-found";
import { requireActor } from "@/app/require-actor";
import { one, type Searched } from "@/app/search-params";
import { formPages } from "@/lib/report/form-pages";
import { codeConfirmed, keyOfHeading, notedCode } from "@/lib/report/address";
import { indexNumber } from "@/lib/report/index-number";

interface Props extends Searched {
  readonly params: Promise<{ id: string; code: string }>;
}

/** The address of one field, wherever in the form it stands; with `comment`, of the words of that in it. */
async function FieldPage({ params, searchParams }: Props): Promise<never> {
  const [{ id, code }, asked] = await Promise.all([params, searchParams]);
  const { edition, entries } = await openReport(await requireActor(), theStore(), id);
  if (code === edition.outline?.code) redirect(`/reports/${id}/parts`);
  if (keyOfHeading(code) !== null) redirect(`/reports/${id}/parts#${code}`);
  if (code === indexNumber.code) redirect(`/reports/${id}/publication-kit#${code}`);
  const shownWith = notedCode(code) ?? codeConfirmed(code) ?? code;
  const page = formPages(edition, entries).find(({ fields }) =>
    fields.some((field) => field.code === shownWith),
  );
  const comment = one(asked.comment);
  const query = comment === undefined ? "" : `?comment=${encodeURIComponent(comment)}`;
  redirect(`/reports/${id}/${(page ?? notFound()).path}${query}#${code}`);
}

export default orNotFound(FieldPage);
