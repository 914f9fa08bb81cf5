import { fieldProblem } from "./problem";

/** Throws a Problem where an account is given somebody else's name, unless that was said (重名). */
export function requireSaid(namesake: boolean, said: boolean, displayName: string): void {
  if (!namesake || said) return;
  throw fieldProblem({
    displayName: `已经有叫「${displayName}」的账号。是同一个人的，请用原来的账号；是另一位，请勾选「是另一位同名的人」，或者在姓名后面加上科室以便区分。`,
  });
}
