import { publishedCatalogue, type Catalogue } from "@/db/catalogue";
import { publishedEntries } from "@/db/published";
import type { Store } from "@/db/store";
import { ourOrigin, ourVersion } from "@/app/settings";
import { editionById } from "@/lib/editions/index";
import { figuresHead, figuresOfReport } from "@/lib/gongkai/figures-csv";
import { noParams } from "../public-params";
import { publicRoute } from "../public-route";

/** So many reports are read at once: what is sent is never all in memory. */
const BATCH = 20;

async function* rowsOf(store: Store, catalogue: Catalogue): AsyncGenerator<Uint8Array, void> {
  const utf8 = new TextEncoder();
  const origin = ourOrigin();
  yield utf8.encode(figuresHead());
  for (let at = 0; at < catalogue.length; at += BATCH) {
    const reports = catalogue.slice(at, at + BATCH);
    const byReport = await publishedEntries(store, reports);
    for (const report of reports) {
      const [edition, entries] = [editionById(report.editionId), byReport.get(report.id)];
      if (edition && entries) {
        yield utf8.encode(figuresOfReport({ report, edition, entries, origin }));
      }
    }
  }
}

/** As much is made as is taken. */
const streamed = (rows: AsyncGenerator<Uint8Array, void>): ReadableStream<Uint8Array> =>
  new ReadableStream({
    pull: async (controller) => {
      const next = await rows.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
    cancel: async () => {
      await rows.return(undefined);
    },
  });

/** Every published figure, as one table. */
export const GET = publicRoute(noParams, async ({ store }) => {
  const catalogue = await publishedCatalogue(store);
  const published = catalogue.reduce((sum, { times }) => sum + times, 0);
  return {
    body: streamed(rowsOf(store, catalogue)),
    type: "text/csv; charset=utf-8",
    tag: `${ourVersion}-${published}`,
    fresh: 0,
    saveAs: "政府信息公开工作年度报告统计数据.csv",
  };
});
