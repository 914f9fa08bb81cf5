import { isoDay } from "../moment";
import type { Channel, TransitionAction } from "./action";
import { isSameName } from "./same-name";
import type { Standing } from "./state";

/** What somebody asks for on a page that showed the report as it stood then. */
export interface TransitionRequest {
  readonly action: TransitionAction;
  readonly channel: Channel;
  /** The number of the newest transition on the page. */
  readonly seen: number;
  /** Why, an opinion or an explanation; "" where nothing is said. */
  readonly reason: string;
  /** Who did it and on which day (2019-01-23), where that is not who asks, now. */
  readonly person?: string | undefined;
  readonly day?: string | undefined;
  /** The account of who signed on paper; `person` is then not asked. */
  readonly personId?: string | undefined;
  /** `person` was said to be another person than the one here with that name (重名). */
  readonly sameName?: boolean | undefined;
  /** Names this request for good: sent again, it is answered as it was the first time. */
  readonly key: string;
}

/** One step of a report's life, as it is kept. */
export interface Transition extends Standing {
  readonly action: TransitionAction;
  readonly channel: Channel;
  readonly at: Date;
  /** The display name of who asked for it, as it was then. */
  readonly by: string;
  readonly reason: string;
  readonly person: string | null;
  readonly day: string | null;
  /** `person` was said to be another person than the one here with that name (重名). */
  readonly sameName: boolean;
  /** `person` was typed: it is nobody with an account here. */
  readonly outsider: boolean;
  /** Who agreed that one person takes all steps, where a preparer took this one by that. */
  readonly onePerson: string | null;
  /** Whoever took it had typed in the draft too, without being its preparer. */
  readonly coAuthor: boolean;
}

type Named = Pick<Transition, "channel" | "by" | "person"> & { readonly personId: string | null };

/** Whether a step names somebody without an account here; who clears a draft may write their own name. */
export const isOutsiders = ({ channel, by, person, personId }: Named): boolean =>
  person !== null && personId === null && (channel === "onPaper" || !isSameName(person, by));

/** The day on which a step was done, as 2019-01-23: on paper or elsewhere that may be before it was recorded. */
export const dayDone = ({ day, at }: Pick<Transition, "day" | "at">): string => day ?? isoDay(at);
