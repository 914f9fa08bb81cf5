/** 文件校验码 as people compare it on paper: the first digits of a SHA-256, in fours. */
export const checkCode = (sha256: string): string =>
  sha256.slice(0, 16).replace(/(.{4})(?=.)/g, "$1 ");
