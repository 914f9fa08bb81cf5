/** A sentence that names what in the record is not as it was written. */
export type Fault = string;

interface Of {
  readonly unitName: string;
  readonly year: number;
  readonly revision?: number;
}

/** `what` is wrong with a report, or with one draft of it. */
export const faultOf = ({ unitName, year, revision }: Of, what: string): Fault =>
  `${unitName}${year}年年报${revision === undefined ? "" : `第${revision}稿`}：${what}。`;
