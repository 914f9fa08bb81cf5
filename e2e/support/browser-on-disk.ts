import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { chromium, type BrowserContext } from "playwright/test";
import { test as base } from "./site";

export interface BrowserOnDisk {
  /** The browser's one profile, with all it has kept. */
  readonly context: BrowserContext;
  /** Ends the browser at once, as a crash would. */
  kill(): Promise<void>;
}

/** Chromium says where it can be driven before it does anything else. */
async function addressIn(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface(output)) {
    const [, address] = /DevTools listening on (ws:\S+)/.exec(line) ?? [];
    if (address) return address;
  }
  throw new Error("the browser did not start");
}

async function killAll(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || !child.pid) return;
  const over = once(child, "exit");
  process.kill(-child.pid, "SIGKILL"); // its helper processes too
  await over;
}

function start(folder: string): ChildProcess & { readonly stderr: NodeJS.ReadableStream } {
  const { executablePath, args = [] } = base.info().project.use.launchOptions ?? {};
  const own = ["--headless", "--lang=zh-CN", "--remote-debugging-port=0"];
  return spawn(
    executablePath ?? chromium.executablePath(),
    [...args, ...own, `--user-data-dir=${folder}`, "about:blank"],
    {
      stdio: ["ignore", "ignore", "pipe"],
      detached: true,
      env: { ...process.env, TZ: "Asia/Shanghai" },
    },
  );
}

async function profileOf({ stderr }: ReturnType<typeof start>): Promise<BrowserContext> {
  const address = await addressIn(stderr);
  stderr.resume(); // unread, it would hold the browser up
  const [context] = (await chromium.connectOverCDP(address)).contexts();
  if (!context) throw new Error("the browser has no profile");
  return context;
}

/** `openBrowser` starts a browser that keeps cookies and storage in the test's folder from kill to start. */
export const test = base.extend<{ openBrowser: () => Promise<BrowserOnDisk> }>({
  openBrowser: async ({}, use) => {
    const folder = mkdtempSync(path.join(tmpdir(), "nianbao-browser-"));
    const started: ChildProcess[] = [];
    await use(async () => {
      const child = start(folder);
      started.push(child);
      return { context: await profileOf(child), kill: () => killAll(child) };
    });
    for (const child of started) await killAll(child);
    rmSync(folder, { recursive: true, force: true });
  },
});
