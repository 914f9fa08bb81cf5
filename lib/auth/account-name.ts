const LONGEST_NAME = 32; // characters

/**
 * More than any name or password has. Anybody may send a name: of a long run of accents, normalising
 * takes a time that grows with its square.
 */
const MOST_READ = 1000;

/** Names are compared in this form: a full-width or capital letter makes no other person. */
export function normaliseName(typed: string): string {
  return typed.slice(0, MOST_READ).normalize("NFKC").trim().toLowerCase();
}

/** Why a normalised name cannot be an account's, or undefined. */
export function nameProblem(name: string): string | undefined {
  const length = Array.from(name).length;
  if (length === 0) return "请填写用户名。";
  if (length > LONGEST_NAME) return `用户名最多${LONGEST_NAME}个字。`;
  if (!/^[\p{L}\p{N}._-]+$/u.test(name))
    return "用户名只能用汉字、字母、数字和 . _ -，中间不留空格。";
  return undefined;
}

/** 张　三: a name of two characters is often spaced out to the width of three, and the wide space is a space. */
export const readDisplayName = (typed: string): string => typed.trim().replace(/\s+/g, " ");

/** Why a person's name, as others see it, cannot be taken, or undefined. */
export function displayNameProblem(name: string): string | undefined {
  if (name === "") return "请填写姓名。";
  if (Array.from(name).length > LONGEST_NAME) return `姓名最多${LONGEST_NAME}个字。`;
  if (/^[\p{L}\p{N}\p{P} ]+$/u.test(name)) return undefined;
  return "姓名只能用汉字、字母、数字和标点，请删去其他字符。";
}

export interface AccountNames {
  /** Normalised; what is typed to sign in. */
  readonly name: string;
  /** What others see. */
  readonly displayName: string;
}

/** A new account's names as typed, and what is wrong with them by the form's fields. */
export function parseNames(typed: { readonly account: string; readonly displayName: string }) {
  const names: AccountNames = {
    name: normaliseName(typed.account),
    displayName: readDisplayName(typed.displayName),
  };
  const problems = {
    account: nameProblem(names.name),
    displayName: displayNameProblem(names.displayName),
  };
  return { names, problems };
}
