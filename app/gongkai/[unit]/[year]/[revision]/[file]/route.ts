import { findPublishedFile, findPublishedRevision } from "@/db/published";
import { fileParams } from "@/app/gongkai/public-params";
import { frozenTitle } from "@/app/frozen-title";
import { publicRoute } from "@/app/gongkai/public-route";
import { formatOf, isPublicFile, savedAs } from "@/lib/gongkai/public-files";

/** The bytes at an address never change; that they are no longer to be had is heard within the hour. */
const HOUR = 3600;

export const GET = publicRoute(fileParams, async ({ store, params }) => {
  const { unit, year, revision, file } = params;
  const published = isPublicFile(file)
    ? await findPublishedRevision(store, unit, year, revision)
    : undefined;
  const kept = published && (await findPublishedFile(store, published, file));
  if (!kept || !isPublicFile(file)) return undefined;
  return {
    body: new Uint8Array(kept.bytes),
    type: formatOf(file).mime,
    tag: kept.sha256,
    fresh: HOUR,
    saveAs: savedAs(await frozenTitle(store, published.report, published.shown.revision), file),
  };
});
