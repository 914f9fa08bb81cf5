import { randomUUID } from "node:crypto";
import { takeNote } from "@/app/form-notes";
import { gatheringPath } from "@/app/gathering/addresses";
import { codesAskedOf } from "@/app/gathering/open-gathering";
import { packReading } from "@/app/gathering/packed-reading";
import { shownOf } from "@/app/gathering/plan-of";
import { takeReading } from "@/app/gathering/readings";
import { orNotFound } from "@/app/or-not-found";
import { pageTitle } from "@/app/page-title";
import type { Searched } from "@/app/search-params";
import { theStore } from "@/db/open";
import { listTakings } from "@/db/takings";
import { ContributorPage } from "@/components/gathering/contributor-page";
import { GatheringFrame } from "@/components/gathering/gathering-frame";
import { ReadingPreview } from "@/components/gathering/reading-preview";
import { TakingList } from "@/components/gathering/taking-list";
import { sourcesOf } from "@/lib/gathering/gathered";
import { planTaking } from "@/lib/gathering/plan";
import type { Reading } from "@/lib/gathering/reading";
import { contributorTitle, openContributorPage } from "../open-page";

interface Props extends Searched {
  readonly params: Promise<{ id: string; contributor: string }>;
}

export const generateMetadata = pageTitle(({ params }: Props) =>
  contributorTitle(params, "收集数据"),
);

type Opened = Awaited<ReturnType<typeof openContributorPage>>;

function previewOf(opened: Opened, reading: Reading) {
  const { contributor, open, gathered, askables, page, api } = opened;
  const standing = { entries: open.entries, gathered };
  const plan = planTaking(reading.answers, contributor.id, askables, standing);
  const sent = { reading: packReading(reading), shown: shownOf(plan), key: randomUUID() };
  return (
    <ReadingPreview name={contributor.name} {...{ page, api, plan, reading, askables, sent }} />
  );
}

function fieldsOf(opened: Opened) {
  const { contributor, gathered, askables, open } = opened;
  return codesAskedOf(opened, contributor).flatMap((code) => {
    const askable = askables.get(code);
    const given = gathered.given.get(code)?.get(contributor.id) ?? null;
    const held = open.entries.get(code) ?? null;
    return askable ? [{ askable, given, held, sources: sourcesOf(gathered, code) }] : [];
  });
}

async function OneContributorPage({ params, searchParams }: Props) {
  const [{ id, contributor: contributorId }, asked] = await Promise.all([params, searchParams]);
  const opened = await openContributorPage(id, contributorId);
  const { contributor, access, page, api, gathered } = opened;
  const [note, editable] = [takeNote(asked.note), access.kind === "edit"];
  const reading = editable ? takeReading(asked.reading) : undefined;
  const takings = (await listTakings(theStore(), id)).filter(
    (taking) => taking.contributorId === contributor.id,
  );
  return (
    <GatheringFrame
      reportId={id}
      access={access}
      note={note}
      back={{ address: gatheringPath({ id }), words: "回到收集数据" }}
    >
      {reading ? (
        previewOf(opened, reading)
      ) : (
        <>
          {asked.reading !== undefined && (
            <p className="notice warning">
              预览只显示一次。什么都没有取用；请重新读回数据采集表再看一遍。
            </p>
          )}
          <ContributorPage
            {...{ contributor, page, api, editable, note }}
            fields={fieldsOf(opened)}
            takings={
              <TakingList
                reportId={id}
                contributors={gathered.contributors}
                {...{ takings, editable }}
              />
            }
          />
        </>
      )}
    </GatheringFrame>
  );
}

export default orNotFound(OneContributorPage);
