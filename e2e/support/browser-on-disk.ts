import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { chromium, type BrowserContext } from "playwright/test";
import { test } from "./site";

export interface BrowserOnDisk {
  /** The browser's one profile, with all it has kept in `folder`. */
  readonly context: BrowserContext;
  /** Ends the browser at once, as a crash would. */
  kill(): Promise<void>;
}

/** A browser that keeps cookies and storage in a folder, and can be killed and opened again on it. */
export async function openBrowserOnDisk(folder: string): Promise<BrowserOnDisk> {
  const { executablePath, args = [] } = test.info().project.use.launchOptions ?? {};
  const own = ["--headless", "--lang=zh-CN", "--remote-debugging-port=0"];
  const child = spawn(
    executablePath ?? chromium.executablePath(),
    [...args, ...own, `--user-data-dir=${folder}`, "about:blank"],
    {
      stdio: ["ignore", "ignore", "pipe"],
      detached: true,
      env: { ...process.env, TZ: "Asia/Shanghai" },
    },
  );
  const address = await addressIn(child.stderr);
  child.stderr.resume(); // unread, it would hold the browser up
  const browser = await chromium.connectOverCDP(address);
  const [context] = browser.contexts();
  if (!context) throw new Error("the browser has no profile");
  const kill = async () => {
    const over = once(child, "exit");
    if (child.pid) process.kill(-child.pid, "SIGKILL"); // its helper processes too
    await over;
  };
  return { context, kill };
}

/** Chromium says where it can be driven before it does anything else. */
async function addressIn(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface(output)) {
    const [, address] = /DevTools listening on (ws:\S+)/.exec(line) ?? [];
    if (address) return address;
  }
  throw new Error("the browser did not start");
}
