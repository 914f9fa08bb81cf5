import type { DigitFace, FaceName, FontRole } from "./faces";

/** Where 落款 and 成文日期 are printed: at the end; the date alone, in brackets under the title; nowhere. */
export type ClosingKind = "end" | "bracketedDate" | "none";

/** — 1 — on the outer side (GB/T 9704-2012, 7.5); the same in the middle; the bare figure in the middle. */
export type PageNumberKind = "outer" | "centred" | "bare";

export type HeadingLevel = 1 | 2 | 3;

/**
 * How a report is set: the official layout where it leaves a choice, or where custom differs. Every
 * field can be chosen apart from the others, and everything that sets type reads them. It is kept in
 * snapshots: a field that comes later is optional, or has what stood before in the old ones' place.
 */
export interface Layout {
  readonly faces: Readonly<Record<FontRole, FaceName>>;
  /** Of figures and Latin letters in text, headings and tables; null where the face around sets them. */
  readonly digits: DigitFace | null;
  readonly boldLevels: readonly HeadingLevel[];
  /** From line to line of text, in points. */
  readonly pitch: number;
  /** From line to line of titles, in points; null where that is the text's. */
  readonly titlePitch: number | null;
  /** Above and below the text area. Those beside it are the printing's, as a line has 28 characters in all. */
  readonly marginsMm: { readonly top: number; readonly bottom: number };
  readonly pageNumber: PageNumberKind;
  readonly closing: ClosingKind;
  /** Whether custom leaves a figure empty that does not exist (留空), rather than printing 0. */
  readonly blankIsCustom: boolean;
}

export const titlePitchOf = ({ titlePitch, pitch }: Layout): number => titlePitch ?? pitch;
