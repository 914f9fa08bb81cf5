import { spawnSync } from "node:child_process";
import { expect } from "playwright/test";
import { seedOffice } from "./support/office";
import { serve, test } from "./support/site";

const site = serve(seedOffice);

function doctor(env: Readonly<Record<string, string>>) {
  const { stdout, status } = spawnSync(process.execPath, ["scripts/doctor.mjs"], {
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  return { status, lines: stdout.trim().split("\n") };
}
const here = () => {
  const { origin } = site.server;
  return { NIANBAO_DB: site.database, NIANBAO_ORIGIN: origin, PORT: new URL(origin).port };
};

test("the doctor finds nothing that keeps people from working where the server is well", () => {
  const { status, lines } = doctor(here());
  expect(lines.filter((line) => !/^[✓!] ./.test(line))).toEqual([]);
  expect(lines.join("\n")).toMatch(/✓ 服务在端口 \d+ 上运行，正常/);
  expect(lines.join("\n")).toContain("没有备份");
  expect(status).toBe(0);
});

test("the doctor ends with 1 where something is wrong, and says what to do", () => {
  const { status, lines } = doctor({ ...here(), NIANBAO_ORIGIN: "nianbao.example" });
  expect(lines.filter((line) => line.startsWith("✗"))).toEqual([
    "✗ NIANBAO_ORIGIN 是 nianbao.example，不是网址。请写成 http://nianbao.example:3000 的样子",
  ]);
  expect(status).toBe(1);
});
