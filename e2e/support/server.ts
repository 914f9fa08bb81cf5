import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import { serverArguments } from "@/scripts/serve.mjs";
import { freePort } from "./free-port";

/** A run that fails leaves no server behind. */
const alive = new Set<ChildProcess>();
process.on("exit", () => alive.forEach((child) => child.kill("SIGKILL")));

/** A built application on a port that stays the same from start to start, as its database does. */
export class Server {
  private running: ChildProcess | undefined;
  private output = "";
  private lines = "";

  private constructor(
    private readonly env: Readonly<Record<string, string>>,
    private readonly folder: string,
    private readonly host: string,
    private readonly port: number,
  ) {}

  /** `folder` is the application's, Nianbao's own if absent; `host` the name that browsers call it by. */
  static async start(
    env: Readonly<Record<string, string>>,
    { folder = ".", host = "localhost" } = {},
  ) {
    const server = new Server(env, folder, host, await freePort());
    await server.start();
    return server;
  }

  get origin(): string {
    return `http://${this.host}:${this.port}`;
  }

  /** What the server has said since it was first started. */
  get said(): string {
    return this.output;
  }

  /** Its log: what it wrote to stdout, a line each. */
  get log(): string[] {
    return this.lines.split("\n").filter((line) => line !== "");
  }

  async start(): Promise<void> {
    const own = { NIANBAO_ORIGIN: this.origin, ...this.env };
    const child = spawn(process.execPath, serverArguments(this.folder, this.port, "127.0.0.1"), {
      env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", ...own },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const keep = (chunk: Buffer) => void (this.output += chunk.toString());
    child.stdout.on("data", keep);
    child.stdout.on("data", (chunk: Buffer) => void (this.lines += chunk.toString()));
    child.stderr.on("data", keep);
    this.running = child;
    alive.add(child);
    child.once("exit", () => alive.delete(child));
    await this.answering(child);
  }

  /** Ends the server at once, as a power cut would. */
  async kill(): Promise<void> {
    const { running } = this;
    if (!running) return;
    this.running = undefined;
    if (running.exitCode !== null || running.signalCode !== null) return;
    running.kill("SIGKILL");
    await once(running, "exit");
  }

  /** Asks the server to stop, as an administrator does, and answers with its exit code. */
  async stop(): Promise<number | null> {
    const { running } = this;
    if (!running) throw new Error("the server is not running");
    this.running = undefined;
    running.kill("SIGTERM");
    const [code] = (await once(running, "close")) as [number | null];
    return code;
  }

  private async answering(child: ChildProcess): Promise<void> {
    while (child.exitCode === null && child.signalCode === null) {
      try {
        await fetch(`http://127.0.0.1:${this.port}/`, { redirect: "manual" });
        return;
      } catch {
        await setTimeout(50); // not listening yet
      }
    }
    throw new Error(`the server ended:\n${this.output}`);
  }
}
