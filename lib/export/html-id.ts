import { escapeMarkup } from "./escape-markup";

/** Gives a code to the first element that asks for it: an id may stand once on a page. */
export class Ids {
  private readonly taken = new Set<string>();

  /** ` id="…"`, or nothing where there is no code or it is taken. */
  attribute(code: string | undefined): string {
    if (code === undefined || this.taken.has(code)) return "";
    this.taken.add(code);
    return ` id="${escapeMarkup(code)}"`;
  }
}

/** For an article beside another of the same report: ids are that one's. */
export class NoIds extends Ids {
  override attribute(): string {
    return "";
  }
}
