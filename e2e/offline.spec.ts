import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "playwright/test";
import { there } from "@/scripts/seeding/there";
import { exportedText } from "./support/exported-text";
import { freePort } from "./support/free-port";

const MINUTES = 60_000;

const asRoot = process.getuid?.() === 0;
/** A network of its own, in which there is nothing but the machine itself. */
const ALONE = [
  "unshare",
  asRoot ? "-n" : "-rn",
  "sh",
  "-c",
  'ip link set lo up && exec "$@"',
  "sh",
];

function run([program = "", ...args]: readonly string[]) {
  return spawnSync(program, args, { encoding: "utf8", maxBuffer: 1e8, timeout: 4 * MINUTES });
}

let folder: string;
test.beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "nianbao-offline-"));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Makes the archive of what is built, and unpacks it; answers with its folder. */
function unpacked(): string {
  const made = run([process.execPath, "--import", "tsx", "scripts/offline/make.ts"]);
  expect([made.status, made.stderr]).toEqual([0, ""]);
  console.log(made.stdout.trim());
  const archive = there(/dist\/\S+\.tar\.gz/.exec(made.stdout)?.[0], "archive");
  expect(run(["tar", "-xzf", archive, "-C", folder]).status).toBe(0);
  return path.join(folder, there(readdirSync(folder)[0], "unpacked"));
}

test("the archive installs and works where there is no network", async () => {
  test.setTimeout(8 * MINUTES);
  const possible = run([...ALONE, "true"]);
  test.skip(
    possible.status !== 0,
    `no network namespace may be made here: ${possible.stderr || String(possible.error)}`,
  );
  const program = unpacked();
  const sums = spawnSync("sha256sum", ["--check", "--quiet", "SHA256SUMS"], { cwd: program });
  expect(sums.status).toBe(0);
  const day = path.join(folder, "day");
  const journey = path.resolve("e2e", "support", "offline-journey.mjs");
  const args = [process.execPath, journey, program, day, String(await freePort())];
  const { stdout, stderr } = run([...ALONE, ...args]);
  expect(stderr).toBe("");
  const told = JSON.parse(stdout) as { doctor: { said: string } };
  expect(told).toMatchObject({
    ...{ interfaces: ["lo"], elsewhere: "ENETUNREACH" },
    ...{ setUp: [303, "/admin/units"], signedIn: 200, role: 303, saved: "saved" },
    doctor: { status: 0 },
    backup: { status: 0 },
    ...{ stopped: 143, restore: { status: 0 }, health: 200 },
  });
  expect(told.doctor.said).toContain("./nianbao backup");
  expect(told.doctor.said).toMatch(/✓ 服务在端口 \d+ 上运行，正常/);
  for (const format of ["pdf", "docx"] as const) {
    const text = await exportedText(format, readFileSync(path.join(day, `report.${format}`)));
    expect(text).toContain("1234");
  }
});
