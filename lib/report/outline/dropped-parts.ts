import type { OutlinePart } from "../fields/outline";

type Parts = readonly OutlinePart[];

/** A part that is not in the report any more, as it stood there last. */
export interface DroppedPart {
  readonly part: OutlinePart;
  /** The keys of the parts that stood before it, in order. */
  readonly before: readonly string[];
}

const isIn = (parts: Parts, key: string) => parts.some((part) => part.key === key);

/** What could be taken in again; `formers` are the outlines before this one, the newest first. */
export function droppedParts(parts: Parts, formers: readonly Parts[]): readonly DroppedPart[] {
  const dropped = new Map<string, DroppedPart>();
  for (const former of formers) {
    former.forEach((part, at) => {
      if (isIn(parts, part.key) || dropped.has(part.key)) return;
      dropped.set(part.key, { part, before: former.slice(0, at).map(({ key }) => key) });
    });
  }
  return [...dropped.values()];
}

/** Takes a part in again where it stood: behind the nearest of those before it that is still there. */
export function putBack(parts: Parts, { part, before }: DroppedPart): Parts {
  const [neighbour] = before.filter((key) => isIn(parts, key)).slice(-1);
  const at = parts.findIndex(({ key }) => key === neighbour) + 1;
  return [...parts.slice(0, at), part, ...parts.slice(at)];
}

/** The part at a place changes places with the one above it. */
export function movedUp(parts: Parts, at: number): Parts {
  const [upper, lower] = [parts[at - 1], parts[at]];
  return upper && lower ? [...parts.slice(0, at - 1), lower, upper, ...parts.slice(at + 1)] : parts;
}
