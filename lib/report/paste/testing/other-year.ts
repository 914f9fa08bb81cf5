import { HEAD, all, figures, full, type Case } from "./case";
import { rows2018 } from "./sample-blocks";

/** Blocks that say to be another year's: all of them may be, so nothing is ticked. */
export const otherYear: readonly Case[] = [
  {
    name: "another year in the title's brackets",
    block: [["政府信息公开情况统计表（2017年度）", "", ""], HEAD, ...full(rows2018)],
  },
  {
    name: "another year's title",
    block: [["2017年度政府信息公开工作情况", "", ""], HEAD, ...full(rows2018)],
  },
  {
    name: "an annex of another year, without heads",
    block: [["附件：统计表（2017年度）", "", ""], ...full(rows2018)],
  },
  {
    name: "another year on a line of its own",
    block: [["2017年度", "", ""], HEAD, ...full(rows2018)],
  },
  {
    name: "another year in Chinese numerals",
    block: [["二〇一七年度统计表", "", ""], ...full(rows2018)],
  },
  {
    name: "another year in the head of the names",
    block: [["统计指标（2017年）", "单位", "统计数"], ...full(rows2018)],
  },
  {
    name: "another year in a note below",
    block: [...full(rows2018), ["注：以上为2017年数", "", ""]],
  },
  {
    name: "another year's title over figures alone",
    block: [["统计表（2017年度）"], ...figures(rows2018)],
  },
].map((each) => ({ ...each, values: all, isTicked: false }));
