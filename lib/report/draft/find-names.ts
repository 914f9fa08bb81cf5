import { findAll, type Finder, type Found } from "./mark";

function occurrences(text: string, name: string): readonly Found[] {
  const found: Found[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    found.push({ kind: "name", start: at, end: at + name.length });
  }
  return found;
}

/** Names that are known beforehand; the longest first, since one may hold another. */
export const findKnownNames: Finder = (text, names) =>
  names.flatMap((name) => (name === "" ? [] : occurrences(text, name)));

/** What names of offices end in, and what makes another word of it: 局面, 中心城区. */
const ENDING =
  /(?:人民政府(?:办公室|办公厅)?|委员会(?:办公室)?|管委会|办公室|办公厅|街道办事处|办事处|街道办|居委会|村委会|中心|人民法院|检察院|(?:管理|监督|监测|服务|救助)站|[大支总]队|(?<![当格布大结时变开全各])局|(?<![大客餐展])厅|医院|研究院|集团|公司|(?:管理|监督|监察|综合|法规|信访|人事|财务|审批|秘书|规划|建设)科)(?![面部势限域长员技学区城])/gu;

/** Where what stands before the name ends. Signs that names hold themselves, as 和 and 经, are not among them. */
const BEFORE =
  /会同|联合|委托|报送|配合|指导|要求|协调|通过|根据|按照|依照|参加|牵头|所属|包括|以及|应由|[和与](?=[省市区县])|[由向将把被是的至从请让了并及在为]/g;
const LINKING = /^[和与或同对等各该本我其原、]+/;

const LONGEST = 24;
const HAN_RUN = /\p{Script=Han}*$/u;

/** Where the name begins that ends here, if one does. */
function beginningOf(text: string, from: number, ending: number): number {
  const run = HAN_RUN.exec(text.slice(Math.max(from, ending - LONGEST), ending))?.[0] ?? "";
  const stops = [...run.matchAll(BEFORE)];
  const stop = stops[stops.length - 1];
  const name = run.slice(stop ? stop.index + stop[0].length : 0).replace(LINKING, "");
  return ending - name.length;
}

/** 市局 and 本局 name nobody. */
const LEAST = 2;

/** Names of offices by what they end in, as far as that can be told without a dictionary. */
export const findOffices: Finder = (text) => {
  let from = 0;
  return findAll(ENDING, "name", text).flatMap((ending) => {
    const start = beginningOf(text, from, ending.start);
    from = ending.end;
    return ending.start - start < LEAST ? [] : [{ ...ending, start }];
  });
};
