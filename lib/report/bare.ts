import { halfWidth } from "./fields/half-width";

/** Words are compared in this form: a space, a bracket or a full-width letter makes no others. */
export const bare = (text: string): string => halfWidth(text).replace(/[\s\p{P}\p{S}]/gu, "");
