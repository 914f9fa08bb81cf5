import { buildDocument } from "@/lib/document/build";
import type { ReportDocument } from "@/lib/document/model";
import { edition2018 } from "@/lib/editions/2018";
import { demoUnits } from "../demo/district";
import { report2017 } from "../demo/report-2017";

let made = 0;

/** The demo's report, complete; each time with another opening, so that no engine can reuse its pages. */
export function fullReport(): ReportDocument {
  made += 1;
  const text = `第${made}次编写。${report2017.get("section.overview") ?? ""}`;
  const entries = new Map([...report2017, ["section.overview", text]]);
  const unit = demoUnits.find(({ key }) => key === "housing")?.name ?? "";
  return buildDocument({ edition: edition2018, entries, unit, year: 2017 });
}
