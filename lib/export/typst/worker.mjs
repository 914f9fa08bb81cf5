import { parentPort, workerData } from "node:worker_threads";
import { Compiler } from "./compiler.mjs";

/** @typedef {import("../fonts").FontSetting} FontSetting */
/** @typedef {import("./typesetter").Task} Task */

if (!parentPort) throw new Error("this file is a worker");
const port = parentPort;

/** @type {unknown} */
const setting = workerData;
/** @type {Compiler | undefined} */
let compiler;

/** @param {Task} task */
function done(task) {
  compiler ??= new Compiler(/** @type {FontSetting} */ (setting));
  switch (task.kind) {
    case "fonts":
      return compiler.choices;
    case "coverage":
      return compiler.coverage();
    case "pdf":
      return compiler.pdf(task.data);
    case "pages":
      return { pages: compiler.pages(task.data), choices: compiler.choices };
  }
}

port.on("message", (/** @type {Task} */ task) => {
  try {
    port.postMessage({ value: done(task) });
  } catch (error) {
    port.postMessage({ problem: error instanceof Error ? error.message : String(error) });
  }
});
