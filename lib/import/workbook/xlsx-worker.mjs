import { parentPort, workerData } from "node:worker_threads";
import { zipSync } from "fflate";
import readXlsxFile from "read-excel-file/universal";
import { sheetMarks } from "./sheet-marks.mjs";
import { unpacked } from "./unpacked.mjs";

/** @typedef {import("read-excel-file/universal").CellValue} CellValue */

if (!parentPort) throw new Error("this file is a worker");
const port = parentPort;

/** @type {unknown} */
const handed = workerData;
const { file, mostUnpacked } = /** @type {{ file: Uint8Array, mostUnpacked: number }} */ (handed);

/** A spreadsheet shows a number to 15 digits: what lies beyond comes from calculating with doubles. */
const DIGITS = 15;

/** @param {CellValue | null} cell */
function asText(cell) {
  if (cell === null) return "";
  if (typeof cell === "number") return String(Number(cell.toPrecision(DIGITS)));
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}

/** @returns {Promise<import("./workbook-reader").Answer>} */
async function answer() {
  const files = unpacked(file, mostUnpacked);
  if (!files) return { kind: "too large" };
  const marks = sheetMarks(files);
  /** @type {Record<string, import("./workbook").Sheet>} */
  const workbook = {};
  // Packed again by us, its sizes are true: what reads it unpacks nothing but what was counted.
  const sheets = await readXlsxFile(zipSync(files, { level: 0 }).buffer);
  for (const [at, { sheet, data }] of sheets.entries()) {
    const { merged = [], formulas = [] } = marks[at] ?? {};
    workbook[sheet] = { cells: data.map((row) => row.map(asText)), merged, formulas };
  }
  return { kind: "read", workbook };
}

answer().then(
  (read) => port.postMessage(read),
  () => port.postMessage({ kind: "unreadable" }),
);
