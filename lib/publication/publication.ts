/** One 公布 of a report: which revision, where and when. */
export interface Publication {
  /** Of the transition. */
  readonly number: number;
  readonly revision: number;
  /** On the government's portal; "" where it is published here only. */
  readonly address: string;
  /** As 2019-01-23. */
  readonly day: string;
  /** 索引号; "" where it has none. */
  readonly indexNumber: string;
  /** The day of 签发, as 2019-01-23; null where none is on record. */
  readonly signedOn: string | null;
  /** Why the one before was corrected (更正重发); "" of the first. */
  readonly reason: string;
}

/** What the public sees of a report before it opens it; of several publications, the newest. */
export interface PublishedReport {
  readonly id: string;
  readonly unitId: string;
  /** As the report was filed under. */
  readonly unitName: string;
  readonly year: number;
  readonly editionId: string;
  readonly revision: number;
  readonly day: string;
  /** 1 where it was never corrected. */
  readonly times: number;
}
