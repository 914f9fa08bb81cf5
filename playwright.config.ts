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

export default defineConfig({
  testDir: "e2e",
  testMatch: "*.spec.ts",
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
