import type { SaveOutcome, SentEntry } from "@/lib/report/save";
import type { Value } from "@/lib/report/value";
import { UNKNOWN, shown, type FieldProblem, type FieldState } from "./field-state";
import { oneRequest } from "./one-request";
import type { Outbox } from "./outbox";
import { newKey, type Pending } from "./pending";
import type { Origin, PostEntries } from "./post-entries";
import { answered, sending, sentEntry, typed } from "./transitions";

/** Where the last keystroke is. */
export type SaveState =
  | { readonly kind: "idle" }
  | { readonly kind: "saving" }
  /** `at` is the server's time, ISO 8601. */
  | { readonly kind: "saved"; readonly at: string }
  /** `kept` says whether the outbox holds what was typed, or only this page does. */
  | { readonly kind: "unreachable"; readonly kept: boolean }
  | { readonly kind: "signedOut" }
  | { readonly kind: "refused"; readonly message: string };

export interface SaverOptions extends Origin {
  readonly writer: string;
  readonly outbox: Outbox;
  readonly post: PostEntries;
  /** Runs `work` after some milliseconds, and answers how to call it off. */
  readonly later: (work: () => void, milliseconds: number) => () => void;
}

const KEEP_AFTER_MS = 200;
const SEND_AFTER_MS = 600;
const RETRY_AFTER_MS = [2_000, 5_000, 10_000, 30_000];

/** Takes keystrokes, keeps them in the outbox and sends them, until the server has acknowledged each. */
export class Saver {
  private readonly fields = new Map<string, FieldState>();
  private readonly unkept = new Set<string>();
  private readonly listeners = new Set<(code: string | null) => void>();
  private readonly timers = new Map<string, () => void>();
  private failures = 0;
  private posting = false;
  private kept = true;
  private savedAt: string | null = null;
  state: SaveState = { kind: "idle" };

  constructor(readonly options: SaverOptions) {}

  /** What the server rendered the page with. */
  know(code: string, value: Value, version: number, longest = UNKNOWN.longest): void {
    this.fields.set(code, { ...this.field(code), value, version, longest });
  }

  field(code: string): FieldState {
    return this.fields.get(code) ?? UNKNOWN;
  }

  /** The first field with a problem of that kind, or of any; null where there is none. */
  firstWith(kind?: FieldProblem["kind"]): string | null {
    const found = [...this.fields].find(
      ([, { problem }]) => problem && problem.kind === (kind ?? problem.kind),
    );
    return found?.[0] ?? null;
  }

  /** `listen` hears the code of each field whose state changed, and null for the state as a whole, problems among it. */
  subscribe(listen: (code: string | null) => void): () => void {
    this.listeners.add(listen);
    return () => void this.listeners.delete(listen);
  }

  /** Hears of one field, or by null of the state as a whole. */
  watch(code: string | null, changed: () => void): () => void {
    return this.subscribe((other) => other === code && changed());
  }

  type(code: string, value: Value): void {
    this.change(code, typed(this.field(code), value, newKey()));
    if (this.state.kind === "idle" || this.state.kind === "saved") this.become({ kind: "saving" });
    this.after("keep", KEEP_AFTER_MS, () => void this.keep());
    this.after("send", SEND_AFTER_MS, () => void this.send());
  }

  /** Goes on with a field as the person has settled it. */
  settle(code: string, field: FieldState): void {
    this.change(code, field);
    if (this.isWaiting()) this.becomeSaving();
    else this.become(this.settledState());
    void this.flush();
  }

  /** Keeps and sends at once: on leaving a field, and after signing in again. */
  async flush(): Promise<void> {
    await Promise.all([this.keep(), this.send()]);
  }

  /** The page may be gone after this: both are set off at once, for nothing that waits would ever run. */
  leave(): void {
    const entries = this.posting ? [] : this.entriesToSend();
    void this.keep();
    if (entries.length > 0) void this.deliver(entries);
  }

  /** Takes over what tabs that are gone left behind. Answers the codes whose shown value changed. */
  async recover(isAlive: (writer: string) => boolean): Promise<readonly string[]> {
    const { account, report, outbox } = this.options;
    const orphans = (await outbox.list(account, report)).filter(({ writer }) => !isAlive(writer));
    const taken = orphans.filter(({ code }) => !this.isPending(code));
    for (const { code, sent, next } of taken)
      this.change(code, { ...this.field(code), sent, next });
    await this.keep();
    await outbox.remove(orphans.filter((orphan) => taken.includes(orphan)));
    if (taken.length > 0) void this.send();
    return taken.map(({ code }) => code);
  }

  shown(code: string): Value {
    return shown(this.field(code));
  }

  private isPending(code: string): boolean {
    const { sent, next } = this.field(code);
    return sent !== null || next !== null;
  }

  private change(code: string, field: FieldState): void {
    const { problem } = this.field(code);
    this.fields.set(code, field);
    this.unkept.add(code);
    this.tell(code);
    if (problem?.kind !== field.problem?.kind) this.tell(null);
  }

  private tell(code: string | null): void {
    for (const listen of this.listeners) listen(code);
  }

  private become(state: SaveState): void {
    this.state = state;
    this.tell(null);
  }

  /** Whom the server does not know is asked to sign in once, and not again at every try. */
  private becomeSaving(): void {
    if (this.state.kind !== "signedOut") this.become({ kind: "saving" });
  }

  private after(name: string, milliseconds: number, work: () => void): void {
    this.timers.get(name)?.();
    this.timers.set(name, this.options.later(work, milliseconds));
  }

  private pendingOf(code: string): Pending {
    const { account, report, writer } = this.options;
    const { sent, next } = this.field(code);
    return { account, report, writer, code, sent, next };
  }

  private async keep(): Promise<void> {
    const records = [...this.unkept].map((code) => this.pendingOf(code));
    this.unkept.clear();
    const [open, done] = [records.filter(isOpen), records.filter((record) => !isOpen(record))];
    try {
      if (open.length > 0) await this.options.outbox.put(open);
      if (done.length > 0) await this.options.outbox.remove(done);
      this.kept = true;
    } catch {
      this.kept = false; // the browser has no room: sending goes on, and the state says it
      for (const { code } of records) this.unkept.add(code);
    }
  }

  private async send(): Promise<void> {
    if (this.posting) return;
    const entries = this.entriesToSend();
    if (entries.length === 0) {
      this.rest();
      return;
    }
    this.posting = true;
    await this.keep();
    await this.deliver(entries);
  }

  private entriesToSend(): readonly SentEntry[] {
    for (const [code, field] of this.fields) {
      const moved = sending(field);
      if (moved !== field) this.change(code, moved);
    }
    return [...this.fields].flatMap(([code, field]) => sentEntry(code, field));
  }

  private async deliver(entries: readonly SentEntry[]): Promise<void> {
    this.posting = true;
    this.becomeSaving();
    const result = await this.options.post(this.options, oneRequest(entries));
    this.posting = false;
    if (result.kind === "answered") return this.take(result.outcomes);
    const unreachable = result.kind === "unreachable";
    this.become(unreachable ? { ...result, kept: this.kept } : result);
    if (unreachable) this.retry();
  }

  private async take(outcomes: readonly SaveOutcome[]): Promise<void> {
    this.failures = 0;
    for (const outcome of outcomes) {
      this.change(outcome.code, answered(this.field(outcome.code), outcome));
    }
    await this.keep();
    const at = outcomes.flatMap((outcome) => (outcome.outcome === "saved" ? [outcome.at] : []))[0];
    if (at) this.savedAt = at;
    if (!this.isWaiting()) this.become(this.settledState());
    else await this.send();
  }

  /** Whether anything typed is neither acknowledged nor held up by a problem that the person has to settle. */
  private isWaiting(): boolean {
    return [...this.fields.values()].some(({ sent, next, problem }) => sent ?? (next && !problem));
  }

  /** Nothing is on its way: what is not saved waits for the person. */
  private rest(): void {
    if (this.state.kind === "saving") this.become(this.settledState());
  }

  private settledState(): SaveState {
    return this.savedAt === null ? { kind: "idle" } : { kind: "saved", at: this.savedAt };
  }

  private retry(): void {
    const wait = RETRY_AFTER_MS[Math.min(this.failures, RETRY_AFTER_MS.length - 1)] ?? 0;
    this.failures += 1;
    this.after("send", wait, () => void this.send());
  }
}

const isOpen = ({ sent, next }: Pending): boolean => sent !== null || next !== null;
