import { keptChanges } from "@/app/kept-changes";
import { html } from "@/app/gongkai/public-answer";
import { revisionParams } from "@/app/gongkai/public-params";
import { publicRoute } from "@/app/gongkai/public-route";
import { publishedText } from "@/app/gongkai/published-text";
import { findPublishedRevision } from "@/db/published";
import { markDocument } from "@/lib/changes/mark-document";
import { changesPage } from "@/lib/gongkai/changes-page";

/** What a correction changed of what was published before. */
export const GET = publicRoute(revisionParams, async ({ store, params }) => {
  const published = await findPublishedRevision(store, params.unit, params.year, params.revision);
  if (!published) return undefined;
  const { report, publications, shown } = published;
  const before = publications[publications.indexOf(shown) - 1];
  const is = await publishedText(store, published, shown);
  const was = before && (await publishedText(store, published, before, is?.rules));
  if (!before || !was || !is) return undefined;
  const { edition, layout, rules } = is;
  const changes = await keptChanges(`${was.sha256} ${is.sha256}`, {
    ...{ edition, before: was.entries, after: is.entries, rules },
  });
  const marked = { edition, before: was.document, after: is.document, changes };
  const document = markDocument(marked);
  return html(changesPage({ report, before, after: shown, edition, changes, document, layout }));
});
