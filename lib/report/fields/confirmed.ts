import { readConfirmed, writeConfirmed } from "../draft/confirmed";
import { accepted, refused, type Kind } from "./kind";

const LINE = /^\d{1,6}( \d{1,6})*$/;
/** As many as a narrative can hold. */
const MOST = 100_000;

/** Which marks of a draft are confirmed; written by the page, never typed. */
export const confirmed: Kind = {
  parse: (typed) => {
    const places = readConfirmed(LINE.test(typed) ? typed : null);
    if (!LINE.test(typed) || places.size > MOST)
      return refused("核对的记录不完整，请刷新页面后再试。");
    return accepted(writeConfirmed(places));
  },
  print: (value) => value,
};
