import { figure } from "./figure";
import type { Kind } from "./kind";

/** 条、件、次 …: a non-negative integer. */
export const count: Kind = { parse: (typed) => figure(typed, 0), print: (value) => value };
