import type { SaveOutcome, SentEntry } from "@/lib/report/save";
import type { Value } from "@/lib/report/value";
import { UNKNOWN, shown, type FieldState } from "./field-state";
import { Keeper, retryAfter, type Later } from "./keeper";
import { oneRequest } from "./one-request";
import type { Outbox } from "./outbox";
import { isOpen, newKey, type FieldProblem, type Pending } from "./pending";
import type { Origin, PostEntries } from "./post-entries";
import { answered, sending, sentEntry, typed, typedSince, writtenOver } from "./transitions";

/** Whether the outbox holds what is not saved, or only this page does. */
interface Kept {
  readonly kept: boolean;
}

/** Where the last keystroke is. */
export type SaveState =
  | { readonly kind: "idle" }
  | { readonly kind: "saving" }
  /** `at` is the server's time, ISO 8601. */
  | { readonly kind: "saved"; readonly at: string }
  /** `answers`: something answers in the server's place. */
  | ({ readonly kind: "unreachable"; readonly answers?: boolean } & Kept)
  /** `other`: the name of whoever is signed in now, where that is somebody else. */
  | ({ readonly kind: "signedOut"; readonly other?: string | undefined } & Kept)
  | ({ readonly kind: "refused"; readonly message: string } & Kept);

type Saved = Extract<SaveOutcome, { outcome: "saved" }>;

export interface SaverOptions extends Origin {
  readonly writer: string;
  readonly outbox: Outbox;
  readonly post: PostEntries;
  readonly later: Later;
  /** What the field is called on this page; undefined where it is not on it. */
  readonly where?: (code: string) => string | undefined;
}

const KEEP_AFTER_MS = 200;
const SEND_AFTER_MS = 600;

/** Takes keystrokes, keeps them in the outbox and sends them, until the server has acknowledged each. */
export class Saver {
  private readonly fields = new Map<string, FieldState>();
  private readonly keeper: Keeper;
  /** What fields of other pages are called, by code. */
  private readonly places = new Map<string, string | undefined>();
  private readonly listeners = new Set<(code: string | null) => void>();
  private readonly timers = new Map<string, () => void>();
  private failures = 0;
  private preparing = false;
  private posting = false;
  private savedAt: string | null = null;
  state: SaveState = { kind: "idle" };

  constructor(readonly options: SaverOptions) {
    this.keeper = new Keeper({
      ...options,
      recordOf: (code) => this.pendingOf(code),
      changed: () => "kept" in this.state && this.become({ ...this.state, kept: this.keeper.kept }),
    });
    options.outbox.onLoss(() => this.keepAll());
  }

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
    if (this.state.kind !== "saving") this.becomeSaving();
    this.after("keep", KEEP_AFTER_MS, () => void this.keeper.keep());
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
    await Promise.all([this.keeper.keep(), this.send()]);
  }

  /**
   * Sends nothing while `write` has the server change a field otherwise than by a save; what it answers
   * with is then acknowledged. Everything typed before has to be saved.
   */
  async writing<A extends { readonly outcome?: SaveOutcome }>(write: () => Promise<A>): Promise<A> {
    this.posting = true;
    this.becomeSaving();
    try {
      const answer = await write();
      if (answer.outcome?.outcome === "saved") this.written(answer.outcome);
      return answer;
    } finally {
      this.posting = false;
      await this.take([]);
    }
  }

  /** Whether the server did not answer the last time; it may be asked again at this moment. */
  isAway(): boolean {
    return this.failures > 0;
  }

  /** Whether leaving the page would lose what was typed. */
  isOnlyHere(): boolean {
    return this.keeper.isOnlyHere();
  }

  /**
   * The page may be gone after this: both are set off at once, for nothing that waits would ever run.
   * What was typed behind a save that is on its way goes too; should the page live on, it is sent again
   * under the same key.
   */
  leave(): void {
    const isBusy = this.posting;
    const entries = isBusy
      ? [...this.fields].flatMap(([code, field]) => typedSince(code, field))
      : this.entriesToSend();
    void this.keeper.keep();
    if (!isBusy) void this.deliver(entries);
    else if (entries.length > 0) void this.options.post(this.options, oneRequest(entries));
  }

  /** Takes over what tabs that are gone left behind. Answers the codes whose shown value changed. */
  async recover(isAlive: (writer: string) => boolean): Promise<readonly string[]> {
    const { account, report } = this.options;
    const found = await this.keeper.list(account, report);
    const taken = new Map<string, Pending>();
    for (const orphan of found) {
      // Of two tabs' texts in one field the second waits, and then stands against the first.
      const { code, writer } = orphan;
      if (!isAlive(writer) && !this.isPending(code) && !taken.has(code)) taken.set(code, orphan);
    }
    for (const [code, { sent, next, where }] of taken) {
      this.places.set(code, where);
      this.change(code, { ...this.field(code), sent, next });
    }
    await this.keeper.keep([...taken.values()]);
    if (taken.size > 0) void this.send();
    return [...taken.keys()];
  }

  shown(code: string): Value {
    return shown(this.field(code));
  }

  private isPending(code: string): boolean {
    return isOpen(this.field(code));
  }

  private change(code: string, field: FieldState): void {
    const { problem } = this.field(code);
    this.fields.set(code, field);
    this.keeper.add(code);
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
    const { account, report, writer, where } = this.options;
    const { sent, next, problem } = this.field(code);
    const place = where?.(code) ?? this.places.get(code);
    return { account, report, writer, code, sent, next, problem, where: place };
  }

  /** Keeps everything anew: what the outbox held is gone. */
  private keepAll(): void {
    for (const [code, field] of this.fields) if (isOpen(field)) this.keeper.add(code);
    void this.keeper.keep();
  }

  private async send(): Promise<void> {
    if (this.preparing || this.posting) return;
    if (this.entriesToSend().length === 0) {
      this.rest();
      return;
    }
    this.preparing = true;
    await this.keeper.keep();
    this.preparing = false;
    await this.deliver(this.entriesToSend());
  }

  private entriesToSend(): readonly SentEntry[] {
    for (const [code, field] of this.fields) {
      const moved = sending(field);
      if (moved !== field) this.change(code, moved);
    }
    return [...this.fields].flatMap(([code, field]) => sentEntry(code, field));
  }

  /** Unless the page was left meanwhile, which has sent them. */
  private async deliver(entries: readonly SentEntry[]): Promise<void> {
    if (this.posting || entries.length === 0) return;
    this.posting = true;
    this.becomeSaving();
    const result = await this.options.post(this.options, oneRequest(entries));
    this.posting = false;
    if (result.kind === "answered") return this.take(result.outcomes);
    if (result.kind === "unreachable") this.retry();
    else this.failures = 0;
    this.become({ ...result, kept: this.keeper.kept });
  }

  private async take(outcomes: readonly SaveOutcome[]): Promise<void> {
    this.failures = 0;
    for (const outcome of outcomes) {
      this.change(outcome.code, answered(this.field(outcome.code), outcome));
    }
    await this.keeper.keep();
    const at = outcomes.flatMap((outcome) => (outcome.outcome === "saved" ? [outcome.at] : []))[0];
    if (at) this.savedAt = at;
    if (!this.isWaiting()) this.become(this.settledState());
    else await this.send();
  }

  private written(saved: Saved): void {
    this.change(saved.code, writtenOver(this.field(saved.code), saved));
    this.savedAt = saved.at;
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
    this.after("send", retryAfter(this.failures), () => void this.send());
    this.failures += 1;
  }
}
