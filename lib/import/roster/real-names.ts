/** The longest name of an office with its region and former names stays far below. */
const LONGEST_UNIT_NAME = 100; // characters

const hasLetter = (name: string) => /\p{L}/u.test(name);

/** Why what stands as 单位名称 cannot be the name of a unit, and what to do; undefined where it can. */
export function unitNameProblem(name: string): string | undefined {
  const { length } = Array.from(name);
  if (length > LONGEST_UNIT_NAME)
    return `单位名称有 ${length} 字，最多 ${LONGEST_UNIT_NAME} 字。请只填名称，职责、说明不要写在这一格。`;
  if (name !== "" && !hasLetter(name))
    return `“${name}”不像单位名称，里面没有汉字。请填全称，并核对是不是和别的列错开了。`;
  return undefined;
}

/** The same of what stands as 姓名; its length is read with the other names. */
export function personNameProblem(name: string): string | undefined {
  if (name === "" || hasLetter(name)) return undefined;
  return `“${name}”不像姓名，里面没有汉字。请填本人姓名，并核对是不是和别的列错开了。`;
}
