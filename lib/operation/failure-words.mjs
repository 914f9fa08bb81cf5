/** What to do about a failure that the system or SQLite names by a code, in the order they are looked through. */
const words = [
  {
    code: /^SQLITE_(?:NOTADB|CORRUPT)/,
    said: "数据库文件不是年报的数据库，或者已经损坏。请核对 NIANBAO_DB；确实坏了的，停止服务，用最近的备份恢复。",
  },
  { code: /^(?:SQLITE_FULL|ENOSPC|EDQUOT)/, said: "磁盘满了。请腾出空间，再试一次。" },
  {
    code: /^(?:SQLITE_(?:CANTOPEN|READONLY|IOERR)|EACCES|EPERM|EROFS|EIO)/,
    said: "文件打不开，或者它所在的文件夹不能写。请核对设置里的文件名，文件夹的属主、权限和磁盘，再试一次。",
  },
  {
    code: /^(?:ENOTDIR|EISDIR|EEXIST|ENOENT)/,
    said: "写的文件或者文件夹不存在，或者把文件和文件夹写反了。请核对名字，再试一次。",
  },
];

/**
 * What to print of an error: our own sentences as they are, the system's with what to do before them.
 * @param {unknown} error
 * @returns {string}
 */
export function failureWords(error) {
  if (!(error instanceof Error)) return String(error);
  const { code } = /** @type {{ code?: unknown }} */ (error);
  const known = words.find((each) => typeof code === "string" && each.code.test(code));
  return known ? `${known.said}（${error.message}）` : error.message;
}
