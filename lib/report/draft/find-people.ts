import { findAll, type Finder } from "./mark";
import { FAMILY_NAMES, GOES_ON, NO_NAME, TITLES } from "./people-words";

/** Two to four signs of which the first, or the first two, are a family name. */
const NAME = `(?!${NO_NAME})(?:${FAMILY_NAMES})\\p{Script=Han}{1,2}`;

const patterns = [
  // 镇长王建国同志, 组长：李明，
  `(?<=(?:${TITLES})[：: \\u3000]?)${NAME}(?=${GOES_ON}|[^\\p{Script=Han}]|$)`,
  // 由王建国任组长, 王建国同志
  `(?<=^|[^\\p{Script=Han}]|[由请让和与及为是对经])${NAME}(?=同志|先生|女士|[担兼]?任|为副?组长)`,
].map((source) => new RegExp(source, "gmu"));

/** People who are told by the title before them or by what they are called or become behind. */
export const findPeople: Finder = (text) =>
  patterns.flatMap((pattern) => findAll(pattern, "name", text));
