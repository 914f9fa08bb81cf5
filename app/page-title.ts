import type { Metadata } from "next";
import { isNotFound } from "./is-not-found";

type MakeMetadata<Props> = (props: Props) => Promise<Metadata>;

/** What a tab is called, from what the page shows; where that is not there, the page says so itself, and fails for both. */
export function pageTitle<Props>(titleOf: (props: Props) => Promise<string>): MakeMetadata<Props> {
  return async (props) => {
    try {
      return { title: { absolute: await titleOf(props) } };
    } catch (error) {
      return isNotFound(error) ? { title: "没有这个页面" } : {};
    }
  };
}
