import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { chromium, type BrowserContext } from "playwright/test";

export interface BrowserProgram {
  readonly program: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Its profile: cookies, storage. */
  readonly folder: string;
}

export interface StartedBrowser {
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

const PATIENCE_MS = 10_000;

async function contextOf(output: NodeJS.ReadableStream): Promise<BrowserContext> {
  const address = await addressIn(output);
  output.resume(); // unread, it would hold the browser up
  const [context] = (await chromium.connectOverCDP(address, { timeout: PATIENCE_MS })).contexts();
  if (!context) throw new Error("the browser has no profile");
  return context;
}

/**
 * Starts a Chromium as a process of its own, which can be killed as a crash would end it. One that does
 * not let itself be driven is put down.
 */
export async function startBrowser(browser: BrowserProgram): Promise<StartedBrowser> {
  const own = ["--headless", "--lang=zh-CN", "--remote-debugging-port=0"];
  const child = spawn(
    browser.program,
    [...browser.args, ...own, `--user-data-dir=${browser.folder}`, "about:blank"],
    {
      stdio: ["ignore", "ignore", "pipe"],
      detached: true,
      env: { ...process.env, TZ: "Asia/Shanghai", ...browser.env },
    },
  );
  try {
    return { context: await contextOf(child.stderr), kill: () => killAll(child) };
  } catch (error) {
    await killAll(child);
    throw error;
  }
}
