const PAUSE_MS = 150;
const LATEST_MS = 1_000;

/** Runs `work` when the person pauses and the browser has nothing to do; answers how to call it off. */
export function afterTyping(work: () => void): () => void {
  let idle = 0;
  const timer = setTimeout(() => {
    if (typeof requestIdleCallback === "function") {
      idle = requestIdleCallback(work, { timeout: LATEST_MS });
    } else work();
  }, PAUSE_MS);
  return () => {
    clearTimeout(timer);
    if (idle) cancelIdleCallback(idle);
  };
}
