import { escapeMarkup } from "./escape-markup";

/** What the document says of no field, though one stands behind it. */
export interface OtherPlaces {
  readonly title?: string;
  readonly closingUnit?: string;
  readonly closingDate?: string;
}

/** Gives a code to the first element that asks for it: an id may stand once on a page. */
export class Ids {
  readonly places: OtherPlaces = {};
  private readonly taken = new Set<string>();

  /** ` id="…"`, or nothing where there is no code or it is taken. */
  attribute(code: string | undefined): string {
    if (code === undefined || this.taken.has(code)) return "";
    this.taken.add(code);
    return ` id="${escapeMarkup(code)}"`;
  }

  /** What a region of the article is called to those who listen. */
  regionName(name: string): string {
    return name;
  }
}

/** For an article beside another of the same report: ids are that one's. */
export class NoIds extends Ids {
  /** `article`: by which its regions are told from those of the other. */
  constructor(private readonly article: string) {
    super();
  }

  override attribute(): string {
    return "";
  }

  override regionName(name: string): string {
    return `${this.article}：${name}`;
  }
}
