/** Something in the record that is not as it was written. */
export interface Fault {
  /** 年报 and 第N稿 that it is about, as people name them; or the file. */
  readonly where: string;
  readonly what: string;
}

interface Of {
  readonly unitName: string;
  readonly year: number;
  readonly revision?: number;
}

export const faultOf = ({ unitName, year, revision }: Of, what: string): Fault => ({
  where: `${unitName}${year}年年报${revision === undefined ? "" : `第${revision}稿`}`,
  what,
});
