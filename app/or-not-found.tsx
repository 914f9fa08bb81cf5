import type { ReactNode } from "react";
import { isNotFound } from "./is-not-found";
import NotFound from "./not-found";
import { setPageStatus } from "./page-status";

export type Page<Props> = (props: Props) => Promise<ReactNode>;

/**
 * A page that, where it throws notFound(), says so in the server's HTML, with 404: thrown through to
 * Next it would be an empty page until scripts run. `instead` is what its layout wants in its place.
 */
export function orNotFound<Props>(
  page: Page<Props>,
  instead: ReactNode = <NotFound />,
): Page<Props> {
  return async (props) => {
    try {
      return await page(props);
    } catch (error) {
      if (!isNotFound(error)) throw error;
      await setPageStatus(404);
      return instead;
    }
  };
}
