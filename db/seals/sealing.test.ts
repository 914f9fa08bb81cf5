import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { hashNamed } from "@/lib/record/hash";
import { record } from "../record";
import { openStore, type Store } from "../store";
import { openTestStore, TEST_NOW } from "../testing/open-test-store";
import { verifyRecord } from "../verify/verify";
import { sealKeyState } from "./key-state";
import { keyWarning } from "./key-words";
import { findSealKey, sealKeyFile } from "./sealing";

let opened: ReturnType<typeof openTestStore>;
let store: Store;
let keyFile: string;

beforeEach(() => {
  opened = openTestStore();
  store = opened.store;
  keyFile = sealKeyFile(opened.file);
});
afterEach(() => {
  vi.unstubAllEnvs();
  store.close();
  rmSync(path.dirname(opened.file), { recursive: true });
});

const write = (to: Store) => to.transaction(() => record(to, { kind: "signedOut" }));

/** As `npm start` would open it the next time. */
async function restarted(act: (store: Store) => Promise<void>): Promise<void> {
  store.close();
  store = openStore({ file: opened.file, now: () => TEST_NOW });
  await act(store);
}

const macs = async () => {
  const rows = await store.db.select().from(store.tables.recordRows);
  return rows.map(({ mac }) => mac?.split(":").slice(0, 2).join(":") ?? null);
};

test("the first start makes a key that nobody else can read, and rows are sealed by it", async () => {
  expect(statSync(keyFile).mode & 0o777).toBe(0o600);
  await write(store);
  expect(await macs()).toEqual([`sha256:${store.sealing.key?.id ?? ""}`]);
  expect(sealKeyState(opened.file)).toEqual({ kind: "present", id: store.sealing.key?.id });
});

test("a key that is missing stops nobody and is not replaced: what is written has no seal, which is said", async () => {
  await write(store);
  const secret = readFileSync(keyFile);
  rmSync(keyFile);
  await restarted(async (again) => {
    await write(again);
    expect([existsSync(keyFile), again.sealing.key]).toEqual([false, undefined]);
  });
  expect(sealKeyState(opened.file)).toEqual({ kind: "missing" });
  expect(await verifyRecord(opened.file)).toMatchObject({
    faults: [],
    doubts: [
      "操作记录第1条无法核对封签：没有封签的密钥。",
      "操作记录第2条无法核对封签：上面没有封签。写的时候没有密钥，或者封签后来被去掉了。",
    ],
  });
  writeFileSync(keyFile, secret);
  expect((await verifyRecord(opened.file)).doubts).toHaveLength(1);
});

test.each([
  ["empty", ""],
  ["cut short", "0123456789abcdef"],
  ["no text", Buffer.alloc(64, 0xfe)],
])(
  "a key file that is %s is said to be there, is not replaced, and keeps nobody from working",
  async (_, bytes) => {
    await write(store);
    writeFileSync(keyFile, bytes);
    await restarted(async (again) => {
      await write(again);
      expect(again.sealing.key).toBeUndefined();
    });
    expect(readFileSync(keyFile)).toEqual(Buffer.from(bytes));
    const state = sealKeyState(opened.file);
    expect(state).toEqual({ kind: "broken" });
    expect(keyWarning(state, opened.file)).toMatch(
      /^封签的密钥文件在，但读不了或者不完整。新的操作记录没有封签/,
    );
  },
);

test("another key is named with the one that sealed", async () => {
  await write(store);
  const before = store.sealing.key?.id ?? "";
  vi.stubEnv("NIANBAO_SEAL_KEY", "another key, put there by somebody");
  const state = sealKeyState(opened.file);
  expect(state).toMatchObject({ kind: "other", sealedBy: before });
  const { doubts } = await verifyRecord(opened.file);
  expect(doubts).toEqual([
    `操作记录第1条无法核对封签：是用另一把密钥封的（编号 ${before}），现在的密钥编号是 ${"id" in state ? state.id : ""}。`,
  ]);
});

test("SM3 takes the place of SHA-256 by a setting, and each row says by what it was chained", async () => {
  await write(store);
  vi.stubEnv("NIANBAO_RECORD_HASH", "SM3");
  await restarted(async (again) => write(again));
  const id = store.sealing.key?.id ?? "";
  expect(await macs()).toEqual([`sha256:${id}`, `sm3:${id}`]);
  expect(await verifyRecord(opened.file)).toMatchObject({ faults: [], doubts: [] });
});

test("an algorithm that is none, and a key that could be guessed, are refused", () => {
  expect(() => hashNamed("md5")).toThrow("只能写 sha256 或 sm3");
  vi.stubEnv("NIANBAO_SEAL_KEY", "short");
  expect(() => findSealKey(opened.file)).toThrow("至少32个字符");
});

test("a database from which the seals were taken away gets no new key", async () => {
  await write(store);
  rmSync(keyFile);
  const connection = new Database(opened.file);
  connection.exec("UPDATE record_rows SET mac = NULL");
  connection.close();
  await restarted(async () => {
    expect(existsSync(keyFile)).toBe(false);
  });
});
