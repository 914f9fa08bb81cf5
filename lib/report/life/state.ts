/** Where a report can stand, in the order of its life. */
export const states = [
  "drafting",
  "reviewing",
  "clearing",
  "signing",
  "signed",
  "filed",
  "accepted",
  "publishedFirst",
  "published",
] as const;
export type State = (typeof states)[number];

export const stateNames: Readonly<Record<State, string>> = {
  drafting: "填报中",
  reviewing: "审核中",
  clearing: "待保密审查",
  signing: "待签发",
  signed: "已签发",
  filed: "已报送",
  accepted: "已备案",
  publishedFirst: "已公布，待备案",
  published: "已公布",
};

/** Where one report stands: what its newest transition led to. */
export interface Standing {
  readonly state: State;
  /** The step of review that it waits for, from 0; null outside of review. */
  readonly step: number | null;
  /** Of the transition that led here; 0 where there was none. */
  readonly number: number;
  /** 第N稿 that was frozen last; 0 where none is. */
  readonly revision: number;
}

/** A report that nobody has sent for review yet. */
export const BEGUN: Standing = { state: "drafting", step: null, number: 0, revision: 0 };

/** From 签发 on nothing changes the revision any more. */
export const isSigned = ({ state }: Pick<Standing, "state">): boolean =>
  states.indexOf(state) >= states.indexOf("signed");

/** From 报送 on the competent office sees it. */
export const wasFiled = ({ state }: Pick<Standing, "state">): boolean =>
  states.indexOf(state) >= states.indexOf("filed");

export const filedStates: readonly State[] = states.filter((state) => wasFiled({ state }));

/** Sent for review, and not signed yet. */
export const isUnderReview = ({ state }: Pick<Standing, "state">): boolean =>
  state !== "drafting" && !isSigned({ state });

/** The states in which it is with the competent office, which accepts or returns it. */
export const awaitingAcceptance = ["filed", "publishedFirst"] as const satisfies readonly State[];

export const awaitsAcceptance = ({ state }: Pick<Standing, "state">): boolean =>
  awaitingAcceptance.some((each) => each === state);

/** Those in which what was signed last is published. */
export const publishedStates = ["publishedFirst", "published"] as const satisfies readonly State[];

export const isPublished = ({ state }: Pick<Standing, "state">): boolean =>
  publishedStates.some((each) => each === state);
