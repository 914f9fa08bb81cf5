import type { PublishedRevision } from "@/db/published";
import { revisionLayout } from "@/db/revision-layout";
import { findRevision } from "@/db/revisions";
import type { Store } from "@/db/store";
import { buildDocument } from "@/lib/document/build";
import type { PrintRules } from "@/lib/document/print-rules";
import { printings } from "@/lib/document/printing";
import { editionById } from "@/lib/editions/index";
import type { Publication } from "@/lib/publication/publication";
import { thaw } from "@/lib/report/life/snapshot";

/**
 * What a publication says: as it was frozen, whatever stands in the report by now. `alike`: the print
 * rules of another one that it is shown beside; its own where none are given.
 */
export async function publishedText(
  store: Store,
  { report }: Pick<PublishedRevision, "report">,
  { revision, signedOn }: Publication,
  alike?: PrintRules,
) {
  const edition = editionById(report.editionId);
  const frozen = await findRevision(store, report.id, revision);
  if (!edition || !frozen) return undefined;
  const layout = await revisionLayout(store, report.unitId, frozen);
  const { entries, rules: own } = thaw(frozen.snapshot);
  const rules = alike ?? own;
  const document = buildDocument({
    ...{ edition, entries, unit: report.unitName, year: report.year, layout, rules },
    ...{ printing: printings.public, signedOn: signedOn ?? undefined },
  });
  return { edition, entries, rules, layout, document, sha256: frozen.sha256 };
}
