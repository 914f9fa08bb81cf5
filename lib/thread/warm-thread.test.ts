import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { WarmThread } from "./warm-thread";

let folder: string;
let thread: WarmThread;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "nianbao-worker-"));
});
afterEach(() => thread.close());
afterAll(() => rmSync(folder, { recursive: true }));

function threadOf(script: string, patience = 30_000): WarmThread {
  const file = path.join(folder, `worker-${script.length}.mjs`);
  writeFileSync(file, `import { parentPort } from "node:worker_threads";\n${script}`);
  return new WarmThread({ script: file, patience, failure: "It could not be done" });
}
const answering = "parentPort.postMessage({ value: message })";

test("a worker that answers is asked again", async () => {
  thread = threadOf(`let count = 0;
    parentPort.on("message", () => parentPort.postMessage({ value: (count += 1) }));`);
  expect([await thread.do("one"), await thread.do("two")]).toEqual([1, 2]);
});

test("a worker that dies is followed by another", async () => {
  thread = threadOf(`parentPort.on("message", (message) => {
    if (message === "die") process.exit(3); else ${answering}; });`);
  await expect(thread.do("die")).rejects.toThrow("ended with code 3");
  expect(await thread.do("live")).toBe("live");
});

test("a worker that throws is followed by another", async () => {
  thread = threadOf(`parentPort.on("message", (message) => {
    if (message === "throw") throw new Error("out of memory"); ${answering}; });`);
  await expect(thread.do("throw")).rejects.toThrow("out of memory");
  expect(await thread.do("live")).toBe("live");
});

test("a worker that hangs is given up", async () => {
  thread = threadOf(`parentPort.on("message", () => {});`, 20);
  await expect(thread.do("anything")).rejects.toThrow("not done within 20 ms");
});

test("a problem that the worker tells is said behind what could not be done", async () => {
  thread = threadOf(
    `parentPort.on("message", () => parentPort.postMessage({ problem: "no text" }));`,
  );
  await expect(thread.do("anything")).rejects.toThrow("It could not be done: no text");
});
