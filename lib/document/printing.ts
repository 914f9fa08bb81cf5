/** One of the ways in which a report is printed, and what it keeps, leaves out and adds. */
export interface Printing {
  readonly name: string;
  /** What it is for, for who chooses it. */
  readonly sentence: string;
  /** What it is called while it is unsigned. */
  readonly draftName: string;
  /** What its file's name says of it, besides the draft. */
  readonly fileMark: string | null;
  /** The line of a table's foot that is signed: 单位负责人, 审核人, 填报人. */
  readonly signatures: boolean;
  /** Room and word for seals: in the closing, and （盖章） above a table. */
  readonly seals: boolean;
  /** Left and right of the text area, which stays as wide: every line is the same in every printing. */
  readonly marginsMm: { readonly left: number; readonly right: number };
  readonly lineNumbers: boolean;
  /** Whether the head of each page says the date beside the draft, in files of Word too. */
  readonly datedPages: boolean;
}

const official = {
  draftName: "送审稿",
  fileMark: null,
  signatures: true,
  seals: true,
  marginsMm: { left: 28, right: 26 },
  lineNumbers: false,
  datedPages: false,
} as const;

export const printings = {
  filing: {
    ...official,
    name: "报送件",
    sentence: "报主管部门用：留出盖章的地方，统计表下有单位负责人、审核人、填报人一行。",
  },
  public: {
    ...official,
    name: "公开件",
    sentence: "向社会公布用：不印单位负责人、审核人、填报人一行，不留盖章的地方。",
    fileMark: "公开件",
    signatures: false,
    seals: false,
  },
  review: {
    ...official,
    name: "审阅稿",
    sentence: "打印出来用红笔改：右边空白宽，正文每行有行号，每页印第几稿和日期。",
    draftName: "审阅稿",
    fileMark: "审阅稿",
    marginsMm: { left: 14, right: 40 },
    lineNumbers: true,
    datedPages: true,
  },
} as const satisfies Record<string, Printing>;

export type PrintingId = keyof typeof printings;

export const printingIds = Object.keys(printings) as readonly PrintingId[];
