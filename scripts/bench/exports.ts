import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout } from "node:timers/promises";
import { ourFonts } from "@/app/settings";
import { renderDocx } from "@/lib/export/docx";
import { renderPdf } from "@/lib/export/pdf";
import { fullReport } from "./full-report";
import { convertByLibreOffice, hasLibreOffice } from "./libre-office";
import type { Measure, Measured } from "./measure";
import { median } from "../median";
import { paired, ROUNDS } from "./paired";

const date = new Date("2018-03-12T07:26:00Z");
const docx = () => renderDocx(fullReport(), { date });
const pdf = () => renderPdf(fullReport(), { date, fonts: ourFonts() });

async function timed(work: () => Promise<unknown>): Promise<number> {
  const since = performance.now();
  await work();
  return performance.now() - since;
}

async function medianOf(measurement: () => Promise<number>): Promise<Measured> {
  await measurement(); // warms up
  const taken: number[] = [];
  for (let round = 0; round < ROUNDS; round++) taken.push(await measurement());
  return { ms: median(taken), rounds: ROUNDS };
}

/** The longest that the event loop kept anything else waiting while a PDF was made, in ms. */
async function longestDelay(): Promise<number> {
  const resolution = 1;
  const delays = monitorEventLoopDelay({ resolution });
  await setTimeout(50); // what came before is no longer in the way
  delays.enable();
  await pdf();
  delays.disable();
  return Math.max(0, delays.max / 1e6 - resolution);
}

async function overLibreOffice(): Promise<Measured> {
  if (!hasLibreOffice()) return { skipped: "LibreOffice is not installed" };
  const byLibreOffice = async () => convertByLibreOffice(await docx());
  return { unit: "ms", ...(await paired(byLibreOffice, () => timed(pdf))) };
}

/** What the files of a full report cost. */
export const measureExports: Measure = async () => ({
  "docx.ms": await medianOf(() => timed(docx)),
  "pdf.overLibreOffice": await overLibreOffice(),
  "export.loopDelay": await medianOf(longestDelay),
});
