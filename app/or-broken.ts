import { headers } from "next/headers";
import { unstable_rethrow } from "next/navigation";
import { cache, type ReactNode } from "react";
import { logBrokenPage } from "./log-failure";
import { setPageStatus } from "./page-status";

/** Whether the page's failure is told: its frame and its title often fail with it. */
const telling = cache(() => ({ done: false }));

/**
 * What is rendered, or where that fails in a way that nobody foresaw, `instead`, with 500. Thrown
 * through to Next it would be an empty page until scripts run.
 */
export async function orBroken(
  render: () => Promise<ReactNode>,
  instead: ReactNode,
): Promise<ReactNode> {
  try {
    return await render();
  } catch (error) {
    unstable_rethrow(error); // a redirect, say, is Next's
    const told = telling();
    if (!told.done) logBrokenPage(await headers(), error);
    told.done = true;
    await setPageStatus(500);
    return instead;
  }
}
