import { parentPort } from "node:worker_threads";
import { compareTexts } from "./compare.mjs";

if (!parentPort) throw new Error("this file is a worker");
const port = parentPort;

port.on("message", (/** @type {import("./change").Comparison} */ comparison) => {
  try {
    port.postMessage({ value: compareTexts(comparison) });
  } catch (error) {
    port.postMessage({ problem: error instanceof Error ? error.message : String(error) });
  }
});
