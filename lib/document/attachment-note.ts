/** The printed lines of 附件说明 (7.3.4): several names are numbered, and none ends in a stop. */
export function attachmentNoteLines(names: readonly string[]): readonly string[] {
  const [only, ...others] = names;
  if (only === undefined) return [];
  if (others.length === 0) return [`附件：${only}`];
  return names.map((name, at) => `${at === 0 ? "附件：" : ""}${at + 1}.${name}`);
}
