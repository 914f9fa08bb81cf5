import { expect, test } from "vitest";
import { age } from "./backups";
import { compared, writtenAhead } from "./clock";
import { room } from "./disk";
import { speed } from "./disk-speed";
import { bad, doubtful, good, lineOf } from "./finding";
import { reach, server } from "./server";
import { settings } from "./settings";

const NOW = new Date("2019-01-10T02:00:00Z");
const HOUR = 3_600_000;
const states = (env: Record<string, string>) => settings(env).map(({ state }) => state);

test("each finding is one line: the mark, what it is, what to do", () => {
  expect([good("甲"), doubtful("乙", "请丙"), bad("丁", "请戊")].map(lineOf)).toEqual([
    "✓ 甲",
    "! 乙。请丙",
    "✗ 丁。请戊",
  ]);
});

test.each([
  ["http://nianbao.example:3000", ["good"]],
  ["nianbao.example", ["bad"]],
  ["nianbao.example:3000", ["bad"]],
  ["http://nianbao.example/nianbao", ["bad"]],
])("as the address, %s is %j", (NIANBAO_ORIGIN, expected) => {
  expect(states({ NIANBAO_ORIGIN })).toEqual(expected);
});

test("without an address only this machine is answered, which is said", () => {
  expect(settings({})[0]?.what).toContain("只有这台机器能打开");
});

test("a port that is none is told, and the rest is looked at all the same", async () => {
  expect(await server("abc")).toMatchObject([{ state: "bad", what: "PORT 是 abc，不是端口号" }]);
});

test("a reverse proxy is named by its address on the network", () => {
  const NIANBAO_ORIGIN = "https://nianbao.example";
  expect(states({ NIANBAO_ORIGIN, NIANBAO_PROXY: "127.0.0.1" })).toEqual(["good", "good"]);
  expect(states({ NIANBAO_ORIGIN, NIANBAO_PROXY: "nginx" })).toEqual(["good", "bad"]);
  expect(states({ NIANBAO_ORIGIN })).toEqual(["good", "doubtful"]);
});

test("accounts that everybody knows are no way to serve an office", () => {
  expect(states({ NIANBAO_ORIGIN: "http://a.example", NIANBAO_DEMO: "1" })).toEqual([
    "good",
    "bad",
  ]);
});

test("a folder of fonts that is not there is a mistake", () => {
  const env = { NIANBAO_ORIGIN: "http://a.example", NIANBAO_FONTS: "no such folder" };
  expect(states(env)).toEqual(["good", "bad"]);
});

test.each([
  [50e9, "good"],
  [0.5e9, "doubtful"],
  [0.05e9, "bad"],
])("with %d bytes left the disk is %s", (free, state) => {
  expect(room(free, "data").state).toBe(state);
});

test("a disk that is slow to flush is told", () => {
  expect([speed(4).state, speed(80).state]).toEqual(["good", "doubtful"]);
});

test("a backup of last night is well, one of last week or none is not", () => {
  const ago = (hours: number) => age(new Date(NOW.getTime() - hours * HOUR), NOW, "b").state;
  expect([ago(14), ago(7 * 24), age(undefined, NOW, "b").state]).toEqual([
    ...["good", "doubtful", "doubtful"],
  ]);
});

test("a clock that was set back behind the last save is wrong", () => {
  expect(writtenAhead(new Date(NOW.getTime() - HOUR), NOW)).toEqual([]);
  expect(writtenAhead(new Date(NOW.getTime() + HOUR), NOW)).toMatchObject([{ state: "bad" }]);
});

test("clocks that differ by minutes are told, by seconds not", () => {
  expect(compared({ whose: "网址那边", milliseconds: -5000 })).toEqual([]);
  expect(compared({ whose: "网址那边", milliseconds: -5 * 60_000 })[0]?.what).toContain(
    "-5.0 分钟",
  );
});

test("an address that does not answer is told", () => {
  const answer = { status: 200, date: NOW, body: { status: "ok" } };
  expect(reach("http://a.example", answer)).toMatchObject([{ state: "good" }]);
  expect(reach("http://a.example", undefined)).toMatchObject([{ state: "doubtful" }]);
  expect(reach(undefined, undefined)).toEqual([]);
});

test("the public area is on, off, or set to something that does nothing", () => {
  const origin = { NIANBAO_ORIGIN: "http://nianbao.example" };
  expect(states(origin)).toEqual(["good"]);
  expect(states({ ...origin, NIANBAO_GONGKAI: "on" })).toEqual(["good", "good"]);
  expect(states({ ...origin, NIANBAO_GONGKAI: "1" })).toEqual(["good", "bad"]);
});
