/** What is recorded of a publication. */
export interface Recorded {
  /** On the government's portal; "" where it is published here only. */
  readonly address: string;
  /** As 2019-01-23. */
  readonly day: string;
  /** 索引号; "" where it has none. */
  readonly indexNumber: string;
}

/** 更正 of what was recorded: what was published stays. */
export interface RecordedCorrection {
  readonly before: Recorded;
  readonly after: Recorded;
  readonly reason: string;
  readonly at: Date;
  /** The display name of who corrected it. */
  readonly by: string;
}

/** One 公布 of a report: which revision, where and when, as it stands by now. */
export interface Publication extends Recorded {
  /** Of the transition. */
  readonly number: number;
  readonly revision: number;
  /** The day of 签发, as 2019-01-23; null where none is on record. */
  readonly signedOn: string | null;
  /** Why the one before was replaced, by 更正重发 or after a 退回; "" of the first. */
  readonly reason: string;
  /** In order; what they led to is what stands here. */
  readonly corrections: readonly RecordedCorrection[];
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
