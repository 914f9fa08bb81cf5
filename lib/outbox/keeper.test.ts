import { beforeEach, describe, expect, test } from "vitest";
import type { SentEntry } from "@/lib/report/save";
import type { Outbox } from "./outbox";
import { isOpen, type Pending } from "./pending";
import type { Origin, PostResult } from "./post-entries";
import { Saver } from "./saver";

/** A disk that can be told to fail, a server that can be away, and timers that run when they are told to. */
class Page {
  disk: "well" | "hangs" | "throws" | "full" = "well";
  free: () => void = () => undefined;
  /** Resolves once a disk that hangs answers what it was asked meanwhile; never by itself. */
  private freed = new Promise<void>((resolve) => (this.free = resolve));
  server: PostResult["kind"] = "answered";
  readonly posted: string[] = [];
  readonly records = new Map<string, Pending>();
  private readonly timers: { work: () => void; at: number }[] = [];
  private now = 0;
  private lost: () => void = () => undefined;

  private readonly outbox: Outbox = {
    write: async (kept, done) => {
      await this.answering(kept.length > 0);
      done.forEach(({ writer, code }) => this.records.delete(writer + code));
      kept.forEach((record) => this.records.set(record.writer + record.code, record));
    },
    list: async () => {
      await this.answering(false);
      return [...this.records.values()];
    },
    onLoss: (hear) => (this.lost = hear),
  };

  readonly saver = new Saver({
    ...{ account: "a", report: "r", writer: "1", outbox: this.outbox },
    post: (_: Origin, entries: readonly SentEntry[]) => this.post(entries),
    later: (work, milliseconds) => {
      const timer = { work, at: this.now + milliseconds };
      this.timers.push(timer);
      return () => {
        if (this.timers.includes(timer)) this.timers.splice(this.timers.indexOf(timer), 1);
      };
    },
  });

  /** Lets time pass, with all that comes of it. */
  async wait(milliseconds: number): Promise<void> {
    for (const end = this.now + milliseconds; this.now < end; this.now += 50) {
      const due = this.timers.filter(({ at }) => at <= this.now + 50);
      for (const timer of due) this.timers.splice(this.timers.indexOf(timer), 1);
      for (const { work } of due) work();
      await new Promise(setImmediate);
    }
  }

  clear(): void {
    this.records.clear();
    this.lost();
  }

  /** Whether the state claims that the outbox holds what it does not hold. */
  get lies(): boolean {
    const { state } = this.saver;
    const open = [...this.typed].filter((code) => isOpen(this.saver.field(code)));
    const held = open.every((code) => {
      const { sent, next } = this.records.get(`1${code}`) ?? { sent: null, next: null };
      return (next ?? sent)?.value === this.saver.shown(code);
    });
    return "kept" in state && state.kept && !held;
  }

  private readonly typed = new Set<string>();

  type(code: string, value: string): void {
    this.typed.add(code);
    this.saver.type(code, value);
  }

  private async answering(takesRoom: boolean): Promise<void> {
    if (this.disk === "hangs") await this.freed;
    if (this.disk === "throws" || (this.disk === "full" && takesRoom)) throw new Error(this.disk);
  }

  private async post(entries: readonly SentEntry[]): Promise<PostResult> {
    if (this.server !== "answered") return { kind: this.server, message: "锁了" };
    this.posted.push(...entries.map(({ value }) => value ?? ""));
    const at = "2019-01-10T02:00:00.000Z";
    return {
      kind: "answered",
      outcomes: entries.map(({ code, key, value, seen }) => ({
        ...{ code, key, value, at, outcome: "saved", version: seen + 1 },
      })),
    };
  }
}

let page: Page;
beforeEach(() => (page = new Page()));

describe.each(["hangs", "throws", "full"] as const)("where IndexedDB %s", (disk) => {
  beforeEach(() => (page.disk = disk));

  test("what is typed is sent all the same", async () => {
    page.type("x", "12");
    await page.wait(2_500);
    expect([page.posted, page.saver.state.kind]).toEqual([["12"], "saved"]);
  });

  test("what is typed is sent at once when the page is left", () => {
    page.type("x", "12");
    page.saver.leave();
    expect(page.posted).toEqual(["12"]);
  });

  test.each(["unreachable", "signedOut", "refused"] as const)(
    "and the server answers %s, nothing claims that it is kept, and leaving asks",
    async (server) => {
      page.server = server;
      page.type("x", "12");
      await page.wait(2_500);
      expect(page.saver.state).toMatchObject({ kind: server, kept: false });
      expect(page.saver.isOnlyHere()).toBe(true);
    },
  );

  test("it is kept when the disk is well again, and then that is said", async () => {
    page.server = "signedOut";
    page.type("x", "12");
    await page.wait(2_500);
    page.disk = "well";
    await page.wait(40_000);
    expect(page.records.size).toBe(1);
    expect(page.saver.state).toMatchObject({ kept: true });
    expect(page.saver.isOnlyHere()).toBe(false);
  });

  test("nobody is asked to stay once the server has it", async () => {
    page.type("x", "12");
    await page.wait(2_500);
    expect(page.saver.isOnlyHere()).toBe(false);
  });

  test("what was left behind cannot be read: that is known before the first key", async () => {
    if (disk === "full") page.disk = "throws";
    const recovered = page.saver.recover(() => false);
    await page.wait(1_100);
    page.server = "unreachable";
    page.type("x", "1");
    expect(page.saver.isOnlyHere()).toBe(true);
    await Promise.race([recovered, Promise.resolve()]);
  });
});

test("what was kept and is cleared by hand is kept again", async () => {
  page.server = "unreachable";
  page.type("x", "12");
  await page.wait(1_000);
  expect(page.records.size).toBe(1);
  page.clear();
  await page.wait(50);
  expect([page.records.size, page.lies]).toEqual([1, false]);
});

test("a disk that fails from the second key on is not said to hold it", async () => {
  page.server = "unreachable";
  page.type("x", "1");
  await page.wait(1_000);
  page.disk = "hangs";
  page.type("x", "12");
  await page.wait(1_500);
  expect([page.lies, page.saver.isOnlyHere()]).toEqual([false, true]);
});

test("what was typed behind a save that is on its way is sent too when the page is left", () => {
  page.type("x", "1");
  page.saver.leave();
  page.type("x", "12");
  page.type("y", "3");
  page.saver.leave();
  expect(page.posted).toEqual(["1", "12", "3"]);
});

test("a server that does not answer counts as away while it is asked again, until it answers", async () => {
  page.server = "unreachable";
  page.type("x", "1");
  await page.wait(1_000);
  const again = page.saver.flush();
  await Promise.resolve();
  expect(page.saver.isAway()).toBe(true);
  page.server = "answered";
  await again;
  await page.wait(3_000);
  expect(page.saver.isAway()).toBe(false);
});

test("what was typed while another tab held the disk is kept at once when it lets go", async () => {
  page.server = "unreachable";
  page.disk = "hangs";
  page.type("x", "1");
  await page.wait(20_000);
  expect(page.saver.state).toMatchObject({ kept: false });
  page.type("x", "12"); // no try to keep this has begun yet, and the next of the retries is far
  page.disk = "well";
  page.free();
  await page.wait(50);
  expect([page.records.get("1x")?.next?.value, page.saver.isOnlyHere()]).toEqual(["12", false]);
});
