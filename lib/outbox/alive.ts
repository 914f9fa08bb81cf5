const CHANNEL = "nianbao.writers";
const ANSWER_WITHIN_MS = 150;

/**
 * Answers other tabs that this one lives, and asks which others do: what a living tab has typed is
 * its own to send. (The Web Locks API would say it more simply, but is missing on plain http.)
 */
export function announce(writer: string): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<string>) => {
    if (data === "who") channel.postMessage(writer);
  };
  return () => channel.close();
}

export function livingWriters(): Promise<ReadonlySet<string>> {
  const writers = new Set<string>();
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<string>) => void writers.add(data);
  channel.postMessage("who");
  return new Promise((resolve) => {
    setTimeout(() => {
      channel.close();
      resolve(writers);
    }, ANSWER_WITHIN_MS);
  });
}
