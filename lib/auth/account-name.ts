const LONGEST_NAME = 32; // characters

/** Names are compared in this form: a full-width or capital letter makes no other person. */
export function normaliseName(typed: string): string {
  return typed.normalize("NFKC").trim().toLowerCase();
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
