/** 没有确认 by the person, 收回 by a preparer. */
export const paperWaitEndings = ["declined", "takenBack"] as const;
export type PaperWaitEnding = (typeof paperWaitEndings)[number];
