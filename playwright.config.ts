import { defineConfig } from "playwright/test";
import { findWindowless } from "./scripts/chromium.mjs";

const executablePath = findWindowless();
const asRoot = process.getuid?.() === 0;

/** Nothing of the browser's own goes to a network that offices do not have. */
const quiet = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--no-first-run",
];

/** An intranet's name: its plain http browsers trust less than localhost (e2e/support/server.ts). */
const intranet = "--host-resolver-rules=MAP *.intranet.test 127.0.0.1";

/** Begun first, so that no core is idle in the end while the other has one of them to finish. */
const long = [
  ...["offline", "whole-life", "durability", "axe", "axe-states", "main-job", "paper", "roster"],
  ...["chromium-86", "keyboard", "last-year-draft-hands", "review-comments", "saving", "backup"],
].map((name) => `${name}.spec.ts`);

export default defineConfig({
  testDir: "e2e",
  projects: [
    { name: "long", testMatch: long },
    { name: "short", testMatch: "*.spec.ts", testIgnore: long },
  ],
  outputDir: "test-results/journeys",
  workers: 2,
  retries: 0,
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  use: {
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    viewport: { width: 1366, height: 768 },
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [...quiet, intranet, ...(asRoot ? ["--no-sandbox"] : [])],
    },
  },
});
