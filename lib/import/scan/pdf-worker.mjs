import { parentPort, workerData } from "node:worker_threads";
import { pdfVerdict } from "./pdf-verdict.mjs";

/** @type {unknown} */
const file = workerData;
parentPort?.postMessage(pdfVerdict(Buffer.from(/** @type {Uint8Array} */ (file))));
