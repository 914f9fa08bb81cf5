/** One figure of a block, and where it would go. */
export interface PastedCell {
  /** One of its own among the cells of the block. */
  readonly id: string;
  /** What the block calls it; 第N行 where it has no name. */
  readonly name: string;
  readonly text: string;
  /** null where it has no place. */
  readonly line: number | null;
  /** The table's column of figures. */
  readonly column: number;
  /** Why it has no place. */
  readonly why: string | null;
}

/** A column of the block that may be the one that is meant. */
export interface ColumnChoice {
  readonly column: number;
  readonly name: string;
}

export interface PastePlan {
  readonly cells: readonly PastedCell[];
  /** Why a person has to look before anything is filled in; [] where nothing is in doubt. */
  readonly doubts: readonly string[];
  /** Whether the rows may be proposed as ticked; not where all of them may be wrong. */
  readonly isTicked: boolean;
  /** What the person may choose among; [] where there is one column only. */
  readonly choices: readonly ColumnChoice[];
  /** null where none is taken yet. */
  readonly chosen: number | null;
}

/** In a doubt: units were written that are not the rows' own. */
export const UNITS_DIFFER = "有的行单位和表里不同";
export const NO_LINE = "表里没有这一行";
export const NO_FIGURE = "这一行在表里不填数";
export const NO_ROOM = "表里没有位置了";
export const AMBIGUOUS = "叫这个名称的不止一行";
