import type { DigitFace, FaceName, FontRole } from "./faces";

/** Where 落款 and 成文日期 are printed: at the end; the date alone, in brackets under the title; nowhere. */
export type ClosingKind = "end" | "bracketedDate" | "none";

/**
 * How a district has its reports set: the official layout where it leaves a choice, or where custom
 * differs. Everything that sets type reads these fields; nothing asks which profile it has.
 */
export interface LayoutProfile {
  /** Stored with the units that chose it: never changed. */
  readonly id: string;
  readonly name: string;
  readonly faces: Readonly<Record<FontRole, FaceName>>;
  /** Of figures and Latin letters in text, headings and tables; null where the face around sets them. */
  readonly digits: DigitFace | null;
  readonly levelTwoBold: boolean;
  /** From line to line of text, in points. */
  readonly pitch: number;
  readonly closing: ClosingKind;
  /** Whether custom leaves a figure empty that does not exist (留空), rather than printing 0. */
  readonly blankIsCustom: boolean;
}
