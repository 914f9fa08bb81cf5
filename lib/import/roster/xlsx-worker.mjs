import { parentPort, workerData } from "node:worker_threads";
import readXlsxFile from "read-excel-file/universal";
import { repacked } from "./repacked.mjs";

/** @typedef {import("read-excel-file/universal").CellValue} CellValue */

if (!parentPort) throw new Error("this file is a worker");
const port = parentPort;

/** @type {unknown} */
const handed = workerData;
const { file, mostUnpacked } = /** @type {{ file: Uint8Array, mostUnpacked: number }} */ (handed);

/** @param {CellValue | null} cell */
function asText(cell) {
  if (cell === null) return "";
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}

/** @returns {Promise<import("./workbook-reader").Answer>} */
async function answer() {
  const archive = repacked(file, mostUnpacked);
  if (!archive) return { kind: "too large" };
  /** @type {Record<string, string[][]>} */
  const workbook = {};
  for (const { sheet, data } of await readXlsxFile(archive.buffer)) {
    workbook[sheet] = data.map((row) => row.map(asText));
  }
  return { kind: "read", workbook };
}

answer().then(
  (read) => port.postMessage(read),
  () => port.postMessage({ kind: "unreadable" }),
);
