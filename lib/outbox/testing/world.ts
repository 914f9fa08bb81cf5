import type { SaveOutcome, SentEntry } from "@/lib/report/save";
import type { Outbox } from "../outbox";
import type { Pending } from "../pending";
import type { Origin, PostResult } from "../post-entries";
import { Saver } from "../saver";

export const AT = "2019-01-10T02:00:00.000Z";

/** A server that can be told how to answer, and a disk that outlives the page. */
export class World {
  readonly stored = new Map<string, { value: string | null; version: number }>();
  readonly sentKeys: string[] = [];
  readonly records = new Map<string, Pending>();
  mode: "up" | "down" | "lostAnswer" | "signedOut" = "up";
  private readonly answers = new Map<string, SaveOutcome>();

  readonly outbox: Outbox = {
    write: async (kept, done) => {
      done.forEach((one) => this.records.delete(one.writer + one.code));
      kept.forEach((one) => this.records.set(one.writer + one.code, one));
    },
    list: async () => [...this.records.values()],
    onLoss: () => undefined,
  };

  readonly post = async (_: Origin, entries: readonly SentEntry[]): Promise<PostResult> => {
    if (this.mode === "down") return { kind: "unreachable" };
    if (this.mode === "signedOut") return { kind: "signedOut" };
    const outcomes = entries.map((entry) => this.answer(entry));
    return this.mode === "lostAnswer" ? { kind: "unreachable" } : { kind: "answered", outcomes };
  };

  private answer(entry: SentEntry): SaveOutcome {
    const outcome = this.answers.get(entry.key) ?? this.save(entry);
    this.answers.set(entry.key, outcome);
    return outcome;
  }

  private save({ code, key, value, seen }: SentEntry): SaveOutcome {
    this.sentKeys.push(key);
    const { version, ...current } = this.stored.get(code) ?? { version: 0, value: null };
    if (value === "坏") return { code, key, outcome: "invalid", message: "只填数字" };
    if (seen !== version) {
      return { code, key, outcome: "conflict", current: { ...current, version, at: AT, by: "李" } };
    }
    this.stored.set(code, { value, version: version + 1 });
    return { code, key, outcome: "saved", version: version + 1, value, at: AT };
  }

  tab(writer: string): Saver {
    const later = () => () => undefined; // tests flush by hand
    return new Saver({
      account: "a",
      report: "r",
      writer,
      outbox: this.outbox,
      post: this.post,
      later,
    });
  }
}
