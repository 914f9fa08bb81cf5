import { listLastYearChanges } from "@/db/last-year-changes";
import { theStore } from "@/db/open";
import { LastYearNotice } from "@/components/report-form/last-year-notice";
import type { Edition } from "@/lib/editions/types";
import { isBeside } from "@/lib/report/address";
import { isSigned } from "@/lib/report/life/state";
import type { Report } from "@/lib/report/report";
import type { LastReport } from "../open-report";

interface Props {
  readonly report: Report;
  readonly edition: Edition;
  readonly last: LastReport | null;
  /** The fields of the page; of all pages where none are given. */
  readonly codes?: readonly string[];
}

/** Says where last year's report is not signed, or has changed since this one was begun. */
export async function LastYear({ report, edition, last, codes }: Props) {
  if (!last) return null;
  const { id, year, unitId, unitName, standing } = last.report;
  const changes = await listLastYearChanges(theStore(), report.id, { id, stored: last.stored });
  return (
    <LastYearNotice
      edition={edition}
      last={{
        ...{ id, year, unitName, isSigned: isSigned(standing) },
        isTakenOver: unitId !== report.unitId,
      }}
      changes={changes.filter(({ code }) => (codes ? codes.includes(code) : !isBeside(code)))}
    />
  );
}
