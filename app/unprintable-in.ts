import type { ExportSubject } from "@/lib/export/formats";
import { fontCoverage } from "@/lib/export/pdf";
import type { Ranges } from "@/lib/export/pdf/coverage";
import { unprintable } from "@/lib/export/pdf/unprintable";
import { logLine, outlineOf } from "@/lib/operation/log-line.mjs";
import type { Obstacle } from "@/lib/report/life/obstacles";

type Printed = Pick<ExportSubject, "document" | "fonts">;

/** Opening every font takes a second or two; whoever sends a report is not held up for longer than this. */
const PATIENCE_MS = 5_000;

/** What the fonts cover, or null where their thread failed or did not answer in time. */
async function coverageInTime(fonts: Printed["fonts"]): Promise<Ranges | null> {
  let limit: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    limit = setTimeout(() => reject(new Error("the fonts did not answer in time")), PATIENCE_MS);
  });
  try {
    return await Promise.race([fontCoverage(fonts), late]);
  } catch (error) {
    logLine("error", "coverage of the fonts not found", outlineOf(error));
    return null;
  } finally {
    clearTimeout(limit);
  }
}

/**
 * The characters of a report that this server's fonts cannot print, each with its place; null where that
 * could not be found out, which is said and holds nothing up.
 */
export async function unprintableIn({
  document,
  fonts,
}: Printed): Promise<readonly Obstacle[] | null> {
  const covered = await coverageInTime(fonts);
  return covered && unprintable(document, covered);
}
