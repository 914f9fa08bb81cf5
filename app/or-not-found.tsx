import type { ReactNode } from "react";
import { Broken } from "@/components/ui/broken";
import { NothingHere } from "@/components/ui/nothing-here";
import { isNotFound } from "./is-not-found";
import { orBroken } from "./or-broken";
import { setPageStatus } from "./page-status";

export type Page<Props> = (props: Props) => Promise<ReactNode>;

/** Around what is said in a page's place, where no layout gives it a frame. */
const framed = (said: ReactNode): ReactNode => (
  <main id="main" className="page narrow">
    {said}
  </main>
);

/**
 * A page that, where it throws notFound() or breaks, says so in the server's HTML, with 404 or 500:
 * thrown through to Next it would be an empty page until scripts run.
 */
export function orNotFound<Props>(page: Page<Props>, frame = framed): Page<Props> {
  const found = async (props: Props) => {
    try {
      return await page(props);
    } catch (error) {
      if (!isNotFound(error)) throw error;
      await setPageStatus(404);
      return frame(<NothingHere />);
    }
  };
  return (props) => orBroken(() => found(props), frame(<Broken />));
}
