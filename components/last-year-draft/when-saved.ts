import type { Saver } from "@/lib/outbox/saver";

/** Saves at once; answers whether all that was typed has reached the server. */
export function whenSaved(saver: Saver): Promise<boolean> {
  return new Promise((resolve) => {
    const look = () => {
      const { kind } = saver.state;
      if (kind === "saving") return;
      stop();
      resolve(kind === "saved" || kind === "idle");
    };
    const stop = saver.subscribe(look);
    void saver.flush().then(look);
  });
}
