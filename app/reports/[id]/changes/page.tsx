import { orNotFound } from "@/app/or-not-found";
import { pageTitle } from "@/app/page-title";
import { one, type Searched } from "@/app/search-params";
import { ChangesPage } from "@/components/changes/changes-page";
import { ReadWithdrawn } from "@/components/review/read-withdrawn";
import { SideBySide } from "@/components/changes/side-by-side";
import { earlierDrafts } from "@/lib/report/life/reviewable";
import { changesSince, sinceWithdrawn } from "../review/changes-since";
import { openReview } from "../review/open-review";
import { shownDocument } from "../review/shown-article";
import { signedOn } from "../review/signed-on";
import { sinceAsked } from "../review/since-asked";

interface Props extends Searched {
  readonly params: Promise<{ id: string }>;
}

type Open = Awaited<ReturnType<typeof openReview>>;

export const generateMetadata = pageTitle(async ({ params }: Props) => {
  const { report } = await openReview((await params).id);
  return `花脸稿和清稿 - ${report.year}年年报`;
});

/** What is shown against an earlier draft, each in the paper's size. */
async function Drafts({ open, number, paper }: { open: Open; number: number; paper: "A4" | "A3" }) {
  const since = await changesSince(open, number);
  const { document, ...rest } = await shownDocument({ ...open, since, signedOn: signedOn(open) });
  return <SideBySide marked={document} {...rest} paper={paper} />;
}

async function BothDrafts({ params, searchParams }: Props) {
  const [{ id }, asked] = await Promise.all([params, searchParams]);
  const open = await openReview(id);
  const earlier = earlierDrafts(open.report);
  const since = sinceAsked(open, asked.since) ?? open.baseline ?? earlier.at(-1) ?? null;
  const read = await sinceWithdrawn(open);
  const paper = one(asked.paper) === "A3" ? "A3" : "A4";
  return (
    <ChangesPage
      report={open.report}
      since={since}
      earlier={earlier}
      withdrawn={open.withdrawn}
      paper={paper}
      readBefore={
        read && (
          <ReadWithdrawn
            read={read}
            page={`/reports/${id}/changes`}
            alone={open.baseline === null}
          />
        )
      }
    >
      {since !== null && <Drafts open={open} number={since} paper={paper} />}
    </ChangesPage>
  );
}

export default orNotFound(BothDrafts);
