import { redirect } from "next/navigation";
import { takeNote } from "@/app/form-notes";
import { orNotFound } from "@/app/or-not-found";
import { pageTitle } from "@/app/page-title";
import type { Searched } from "@/app/search-params";
import { FieldChoice } from "@/components/gathering/field-choice";
import { GatheringFrame } from "@/components/gathering/gathering-frame";
import { contributorTitle, openContributorPage } from "../../open-page";

interface Props extends Searched {
  readonly params: Promise<{ id: string; contributor: string }>;
}

export const generateMetadata = pageTitle(({ params }: Props) => contributorTitle(params, "分工"));

async function FieldsPage({ params, searchParams }: Props) {
  const [{ id, contributor: contributorId }, { note }] = await Promise.all([params, searchParams]);
  const { contributor, page, api, groups, gathered, access } = await openContributorPage(
    id,
    contributorId,
  );
  if (access.kind !== "edit") redirect(page);
  return (
    <GatheringFrame
      reportId={id}
      access={access}
      note={takeNote(note)}
      back={{ address: page, words: `回“${contributor.name}”` }}
    >
      <FieldChoice {...{ contributor, page, api, groups, gathered }} />
    </GatheringFrame>
  );
}

export default orNotFound(FieldsPage);
