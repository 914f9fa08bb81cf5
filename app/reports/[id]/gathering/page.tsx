import { takeNote } from "@/app/form-notes";
import { codesAskedOf, type OpenGathering } from "@/app/gathering/open-gathering";
import { orNotFound } from "@/app/or-not-found";
import { pageTitle } from "@/app/page-title";
import type { Searched } from "@/app/search-params";
import { listAssignments } from "@/db/assignments";
import { theStore } from "@/db/open";
import { findReportOfYear } from "@/db/reports";
import { listTakings } from "@/db/takings";
import { GatheringOverview } from "@/components/gathering/gathering-overview";
import { answeredOf } from "@/lib/gathering/gathered";
import { openGatheringPage } from "./open-page";

interface Props extends Searched {
  readonly params: Promise<{ id: string }>;
}

export const generateMetadata = pageTitle(async ({ params }: Props) => {
  const { open } = await openGatheringPage((await params).id);
  return `收集数据 - ${open.report.year}年年报`;
});

/** Each contributor that is in use or is asked something. */
function progressOf(gathering: OpenGathering) {
  const { gathered } = gathering;
  return gathered.contributors.flatMap((contributor) => {
    const codes = codesAskedOf(gathering, contributor);
    if (contributor.droppedAt && codes.length === 0) return [];
    const answered = answeredOf(gathered, contributor.id, codes);
    return [{ contributor, asked: codes.length, answered }];
  });
}

/** How many fields last year's report asked, as far as this form has them; 0 once this one asks any. */
async function askedLastYear({ open: { report }, gathered, askables }: OpenGathering) {
  if (gathered.asked.size > 0) return 0;
  const last = await findReportOfYear(theStore(), report.unitId, report.year - 1);
  const asked = last ? await listAssignments(theStore(), last.id) : [];
  return asked.filter(({ code }) => askables.has(code)).length;
}

async function GatheringPage({ params, searchParams }: Props) {
  const [{ id }, { note }] = await Promise.all([params, searchParams]);
  const gathering = await openGatheringPage(id);
  return (
    <GatheringOverview
      reportId={id}
      access={gathering.access}
      contributors={gathering.gathered.contributors}
      progress={progressOf(gathering)}
      takings={await listTakings(theStore(), id)}
      lastYear={await askedLastYear(gathering)}
      note={takeNote(note)}
    />
  );
}

export default orNotFound(GatheringPage);
