import { withoutHidden } from "@/lib/text/without-hidden";

/** Names are held against each other without spaces, marks, width or case: 王　芳 and 王芳 are one name. */
const bare = (name: string): string =>
  withoutHidden(name.normalize("NFKC"))
    .replace(/[\s\p{P}\p{S}]/gu, "")
    .toLowerCase();

export function isSameName(one: string, other: string): boolean {
  return bare(one) !== "" && bare(one) === bare(other);
}

const SHORTEST_NAME = 2; // characters

/** Whether a name stands in what was typed, alone or with a title: 王芳科长 names 王芳 too. */
export function namesOneOf(typed: string, names: readonly string[]): boolean {
  return names.some((name) => {
    const [said, own] = [bare(typed), bare(name)];
    return said === own ? own !== "" : own.length >= SHORTEST_NAME && said.includes(own);
  });
}
