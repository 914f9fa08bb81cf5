/**
 * Why an address cannot be the one that people open; undefined where it can. What stands behind the
 * host is no reason here: browsers do not send it, and `doctor` tells of it.
 * @param {string} address
 */
export function originProblem(address) {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isWeb = url?.protocol === "http:" || url?.protocol === "https:";
  if (isWeb && url.hostname !== "") return undefined;
  return {
    what: `NIANBAO_ORIGIN 是 ${address}，不是网址`,
    mend: "请写成 http://nianbao.example:3000 的样子",
  };
}
