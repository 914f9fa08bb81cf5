import { parentPort, workerData } from "node:worker_threads";
import { pdfVerdict } from "./pdf-verdict.mjs";

/** @type {unknown} */
const scan = workerData;
const { mime, bytes } = /** @type {import("@/lib/report/life/scan").Scan} */ (scan);

/** The library that decodes pictures is loaded for pictures only. */
async function verdict() {
  if (mime === "application/pdf") return pdfVerdict(Buffer.from(bytes));
  const { imageVerdict } = await import("./image-verdict.mjs");
  return imageVerdict(Buffer.from(bytes));
}

parentPort?.postMessage(await verdict());
