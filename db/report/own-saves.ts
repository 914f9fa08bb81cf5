/**
 * The keys of what the program writes into a report by itself: what it was begun with, and what 取消更正
 * restored. It is nobody's writing, so no browser may name a save so.
 */
export const ownSaves = { begun: "prefilled", restored: "restored" } as const;

export const ownSaveKeys: readonly string[] = Object.values(ownSaves);
