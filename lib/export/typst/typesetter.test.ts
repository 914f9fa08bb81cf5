import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { fontSetting } from "../fonts";
import { documentOf, paragraph, printOptions } from "../testing/print";
import { printData } from "./print-data";
import { Typesetter } from "./typesetter";

const setting = fontSetting(printOptions.fonts);
const data = printData(documentOf(paragraph("正文")), printOptions.date);

let typesetter: Typesetter;
afterEach(() => typesetter.close());

test("a report that cannot be set fails with a reason, and the next is set", async () => {
  typesetter = new Typesetter(setting);
  const broken = typesetter.do({ kind: "pdf", data: { report: "{}", pictures: [] } });
  await expect(broken).rejects.toThrow("The report could not be set");
  expect((await typesetter.do({ kind: "pdf", data })).length).toBeGreaterThan(1000);
});

test("fonts that were not unpacked are asked for", async () => {
  typesetter = new Typesetter({ ...setting, root: tmpdir() });
  await expect(typesetter.do({ kind: "fonts" })).rejects.toThrow("npm run ready");
});

describe("a worker of little use", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), "nianbao-worker-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const worker = (script: string) => {
    const file = path.join(folder, `worker-${script.length}.mjs`);
    writeFileSync(file, `import { parentPort } from "node:worker_threads";\n${script}`);
    return file;
  };
  const answering = "parentPort.postMessage({ value: message.kind })";

  test("that answers is asked again", async () => {
    const script = `let count = 0;
      parentPort.on("message", () => parentPort.postMessage({ value: (count += 1) }));`;
    typesetter = new Typesetter(setting, worker(script));
    expect(await typesetter.do({ kind: "fonts" })).toBe(1);
    expect(await typesetter.do({ kind: "fonts" })).toBe(2);
  });

  test("that dies is followed by another", async () => {
    const script = `parentPort.on("message", (message) => {
      if (message.kind === "fonts") process.exit(3); else ${answering}; });`;
    typesetter = new Typesetter(setting, worker(script));
    await expect(typesetter.do({ kind: "fonts" })).rejects.toThrow("ended with code 3");
    expect(await typesetter.do({ kind: "pdf", data })).toBe("pdf");
  });

  test("that throws is followed by another", async () => {
    const script = `parentPort.on("message", (message) => {
      if (message.kind === "fonts") throw new Error("out of memory"); ${answering}; });`;
    typesetter = new Typesetter(setting, worker(script));
    await expect(typesetter.do({ kind: "fonts" })).rejects.toThrow("out of memory");
    expect(await typesetter.do({ kind: "pdf", data })).toBe("pdf");
  });

  test("that hangs is given up", async () => {
    typesetter = new Typesetter(setting, worker(`parentPort.on("message", () => {});`), 20);
    await expect(typesetter.do({ kind: "fonts" })).rejects.toThrow("not done within 20 ms");
  });
});

test("tasks are done one after another, in the order in which they came", async () => {
  typesetter = new Typesetter(setting);
  const done: string[] = [];
  const kinds = ["pages", "pdf", "fonts"] as const;
  await Promise.all(
    kinds.map(async (kind) => {
      await typesetter.do(kind === "fonts" ? { kind } : { kind, data });
      done.push(kind);
    }),
  );
  expect(done).toEqual(kinds);
});
