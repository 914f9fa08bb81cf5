import type { Saver } from "@/lib/outbox/saver";

/** All of them are heard at the window: the first comes up from the document. */
const MOMENTS = ["visibilitychange", "pagehide", "online"];

/** Tells the marks of what is unsaved, on the same page, that there is something to look at. */
export const LOOK_AGAIN = "nianbao.look";

/** What is shown when the server is away has to be there before it is. */
function prepare(): void {
  void Promise.all([import("./save-trouble"), import("./stay-while-away")]).catch(() => undefined);
}

/**
 * Sends at every moment after which the page may be gone, and when the page or the network is back;
 * asks before what is nowhere else is left behind. Answers how to stop.
 */
export function inTime(saver: Saver): () => void {
  const leave = () => saver.leave();
  const ask = (event: Event) => {
    if (saver.isOnlyHere()) event.preventDefault();
  };
  const look = () => saver.state.kind === "saving" || window.dispatchEvent(new Event(LOOK_AGAIN));
  const unwatch = saver.watch(null, look);
  MOMENTS.forEach((moment) => window.addEventListener(moment, leave));
  window.addEventListener("beforeunload", ask);
  if (document.activeElement !== document.body) prepare();
  else window.addEventListener("focusin", prepare, { once: true });
  return () => {
    leave();
    unwatch();
    MOMENTS.forEach((moment) => window.removeEventListener(moment, leave));
    window.removeEventListener("beforeunload", ask);
    window.removeEventListener("focusin", prepare);
  };
}
