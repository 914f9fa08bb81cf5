import { normaliseName } from "./account-name";

const SHORTEST = 10; // characters
const LONGEST = 200; // characters: hashing more costs time and adds nothing

/** What is tried first by who guesses, beside the name; compared without capitals and end figures. */
const guessable = new Set(
  ["password", "passw0rd", "p@ssword", "p@ssw0rd", "qwertyuiop", "qwerty", "administrator"].concat([
    "nianbao",
    "nianbao-demo",
    "iloveyou",
    "woaini",
    "abcdefghij",
    "1qaz2wsx",
    "zhengfu",
    "xinxigongkai",
  ]),
);

const SEQUENCE = "01234567890123456789";

function isGuessable(password: string): boolean {
  const plain = password.toLowerCase();
  const stem = plain.replace(/[\d!@#.]+$/, "");
  const reversed = Array.from(plain).reverse().join("");
  return (
    guessable.has(plain) ||
    (guessable.has(stem) && plain.length - stem.length <= 6) ||
    new Set(plain).size <= 3 ||
    SEQUENCE.includes(plain) ||
    SEQUENCE.includes(reversed)
  );
}

/** Why a password may not be chosen for the account of that name, or undefined. */
export function passwordProblem(password: string, accountName: string): string | undefined {
  const length = Array.from(password).length;
  const name = normaliseName(accountName);
  if (length < SHORTEST) return `密码至少${SHORTEST}个字符。`;
  if (length > LONGEST) return `密码最多${LONGEST}个字符。`;
  if (name.length >= 3 && normaliseName(password).includes(name)) return "密码里不要带用户名。";
  if (isGuessable(password)) return "这个密码太容易猜到，请换一个，例如几个不相干的词连起来。";
  return undefined;
}
