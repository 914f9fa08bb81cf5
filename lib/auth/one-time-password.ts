import { randomInt } from "node:crypto";

/** Without what is mistaken for something else when read out or copied from paper: 0 o 1 l i. */
const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
const GROUPS = 4;
const GROUP = 4;

declare const random: unique symbol;
/** What `oneTimePassword` made: nobody chose it, so nobody guesses it. */
export type OneTimePassword = string & { readonly [random]: true };

/** A password to be read out once and replaced at the first sign-in: some 79 random bits. */
export function oneTimePassword(): OneTimePassword {
  const letter = () => LETTERS.charAt(randomInt(LETTERS.length));
  const group = () => Array.from({ length: GROUP }, letter).join("");
  return Array.from({ length: GROUPS }, group).join("-") as OneTimePassword;
}
