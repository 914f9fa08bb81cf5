import type { ExportSubject } from "@/lib/export/formats";
import { fontCoverage } from "@/lib/export/pdf";
import { unprintable } from "@/lib/export/pdf/unprintable";
import type { Obstacle } from "@/lib/report/life/obstacles";

/** The characters of a report that this server's fonts cannot print, each with its place. */
export const unprintableIn = async ({
  document,
  fonts,
}: Pick<ExportSubject, "document" | "fonts">): Promise<readonly Obstacle[]> =>
  unprintable(document, await fontCoverage(fonts));
