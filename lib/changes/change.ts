import type { PrintRules } from "@/lib/document/print-rules";
import type { Field } from "@/lib/editions/types";
import type { Value } from "@/lib/report/value";
import type { ParagraphChange, Run } from "./text/change";

/** A page of the form: its address below the report's, and its name. */
export interface FormPlace {
  readonly path: string;
  readonly name: string;
}

/** A part of the report as one revision has it. */
export interface PartThen {
  /** 一、二、… */
  readonly number: string;
  readonly heading: string;
}

/** What became of one field, or of one part of the report. */
export type What =
  /** Figures, dates, choices, and lines that were or are 未填 or 留空. */
  | { readonly kind: "value"; readonly before: Value; readonly after: Value }
  | { readonly kind: "line"; readonly runs: readonly Run[] }
  /**
   * What is printed of a narrative. Where every paragraph is the same, only what is not printed differs;
   * `before` and `after` then tell 未填 from 留空.
   */
  | {
      readonly kind: "narrative";
      readonly before: Value;
      readonly after: Value;
      readonly paragraphs: readonly ParagraphChange[];
    }
  /** A part that the unit added (no `before`), dropped (no `after`), renamed or moved among the others. */
  | {
      readonly kind: "part";
      readonly key: string;
      readonly before: PartThen | null;
      readonly after: PartThen | null;
      readonly moved: boolean;
    };

/** One difference between two revisions of a report. */
export interface Change {
  readonly field: Field;
  readonly page: FormPlace;
  readonly what: What;
}

/** All differences, in printed order. */
export interface Changes {
  readonly list: readonly Change[];
  /** Of every narrative whose print differs, a composed preface too: what became of its paragraphs, by code. */
  readonly narratives: ReadonlyMap<string, readonly ParagraphChange[]>;
  /** By which both were read. */
  readonly rules: PrintRules;
}
