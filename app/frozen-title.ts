import { notFound } from "next/navigation";
import { findRevision } from "@/db/revisions";
import type { Store } from "@/db/store";
import { CURRENT_RULES } from "@/lib/document/print-rules";
import { fileTitle } from "@/lib/document/report-title";
import { editionById } from "@/lib/editions/index";
import { thaw, type Written } from "@/lib/report/life/snapshot";
import type { Report } from "@/lib/report/report";

/** A file that was kept is given out under some name even where its draft's text is not to be had. */
const NOTHING: Written = { entries: new Map(), rules: CURRENT_RULES };

/** What the files of a frozen draft are called, whatever the report's title is by now. */
export async function frozenTitle(
  store: Store,
  { id, editionId, unitName: unit, year }: Pick<Report, "id" | "editionId" | "unitName" | "year">,
  number: number,
): Promise<string> {
  const frozen = await findRevision(store, id, number);
  const edition = editionById(editionId) ?? notFound();
  const written = frozen ? thaw(frozen.snapshot) : NOTHING;
  return fileTitle({ edition, ...written, unit, year });
}
