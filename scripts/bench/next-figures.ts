import { randomUUID } from "node:crypto";
import { figuresOf, tablesOf } from "@/lib/editions/define";
import { edition2018 } from "@/lib/editions/2018";
import type { SentEntry } from "@/lib/report/save";
import { there } from "../seeding/there";

const codes = tablesOf(edition2018)
  .flatMap(figuresOf)
  .filter(({ kind }) => kind === "count")
  .map(({ code }) => code);

/** What each of many clients saves: a next figure into a field of its own, as the form's outbox does. */
export class NextFigures {
  private readonly versions = new Map<string, number>();

  next(client: number): SentEntry {
    const code = there(codes[client % codes.length], "figure");
    const seen = this.versions.get(code) ?? 0;
    this.versions.set(code, seen + 1);
    return { code, value: String(seen), seen, key: randomUUID(), follows: [] };
  }
}
