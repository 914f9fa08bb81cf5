import { table2018 } from "./2018-table";
import { edition, field } from "./define";
import type { Section } from "./types";

/** A part in prose; its number follows from its place. */
function prose(
  key: string,
  heading: string,
  matters: readonly string[],
  guidance: readonly string[],
): Section {
  const content = {
    kind: "narrative",
    field: field(`section.${key}`, "narrative", heading),
  } as const;
  return { key, heading, guidance, matters, content };
}

const sections: readonly Section[] = [
  prose(
    "overview",
    "概述",
    [],
    [
      "《条例》第三十二条没有单列“概述”，这是各地的通行写法：用一两页纸交代一年工作的全貌，让读者不看后面也知道大概。",
    ],
  ),
  prose(
    "disclosure",
    "政府信息主动公开情况",
    ["art32.1"],
    ["回应《条例》第三十二条第一项：本机关一年里主动公开了哪些信息、多少条、通过什么渠道。"],
  ),
  prose(
    "work",
    "政府信息公开工作情况",
    ["art32.1"],
    ["仍属《条例》第三十二条第一项的范围，讲主动公开是怎样做成的。"],
  ),
  prose(
    "requests",
    "依申请公开政府信息情况",
    ["art32.2"],
    ["回应《条例》第三十二条第二项：依申请公开了多少，没有公开的是多少、因为什么。"],
  ),
  prose(
    "disputes",
    "行政复议和行政诉讼情况",
    ["art32.4"],
    ["回应《条例》第三十二条第四项：因政府信息公开引起的行政复议和行政诉讼各有几件，结果如何。"],
  ),
  prose(
    "fees",
    "政府信息公开支出与收费",
    ["art32.3"],
    ["回应《条例》第三十二条第三项：依申请公开收了多少费，减免了多少。"],
  ),
  prose(
    "problems",
    "政府信息公开工作存在的主要问题及改进情况",
    ["art32.5"],
    ["回应《条例》第三十二条第五项：存在哪些主要问题，怎样改进。"],
  ),
  prose(
    "other",
    "其他需要报告的事项",
    ["art32.6"],
    ["回应《条例》第三十二条第六项：前面各部分没有写到、又应当让公众知道的事项。"],
  ),
];

/** 2014—2018: eight parts of prose and the 统计表 as an attachment. The headings are local practice. */
export const edition2018 = edition({
  id: "2018",
  name: "2018年版（八部分正文＋统计表）",
  years: [2014, 2018],
  source: "《中华人民共和国政府信息公开条例》（2008年施行）第三十一条、第三十二条",
  title: field("title", "line", "标题", { prefill: "{unit}{year}年政府信息公开工作年度报告" }),
  preface: {
    guidance: [
      "开头一段交代六件事：根据什么编制、报告有几个部分、数据从哪天到哪天、在哪里能看到和下载、有疑问找谁、怎么联系。",
    ],
    parts: [
      field("preface.basis", "line", "编制依据", {
        hint: "法规和通知写全称、加书名号，例如《××关于做好××年政府信息公开年度报告编制工作的通知》。",
      }),
      field("preface.parts", "count", "报告部分数", {
        required: false,
        unit: "个",
        hint: "不填时按报告实际的部分数计算。",
      }),
      field("preface.period", "line", "统计期限", {
        prefill: "{year}年1月1日起至{year}年12月31日止",
      }),
      field("preface.where", "line", "查阅下载地址", {
        prefill: "{unit}网站（{website}）",
        hint: "写清网站名称和网址，到年报所在栏目为好。",
      }),
      field("preface.contact", "line", "联系单位", { prefill: "{unit}" }),
      field("preface.address", "line", "地址", { prefill: "{address}" }),
      field("preface.telephone", "phone", "联系电话", { prefill: "{telephone}" }),
    ],
    template:
      "本报告依照{preface.basis}的要求编制，由{firstParts}等{preface.parts}个部分组成。报告中数据的统计期限为{preface.period}。" +
      "报告全文可在{preface.where}查阅和下载。如对报告内容有疑问，请联系{preface.contact}（地址：{preface.address}；联系电话：{preface.telephone}）。",
    free: field("preface.text", "narrative", "编制说明", { required: false }),
  },
  matters: [
    { id: "art32.1", text: "主动公开政府信息的情况" },
    { id: "art32.2", text: "依申请公开政府信息和不予公开政府信息的情况" },
    { id: "art32.3", text: "政府信息公开的收费及减免情况" },
    { id: "art32.4", text: "因政府信息公开申请行政复议、提起行政诉讼的情况" },
    { id: "art32.5", text: "政府信息公开工作存在的主要问题及改进情况" },
    { id: "art32.6", text: "其他需要报告的事项" },
  ],
  sections,
  outline: field("outline", "outline", "报告各部分", {
    required: false,
    options: sections.map(({ key, heading }) => ({ value: key, label: heading })),
  }),
  attachments: [table2018],
  closing: {
    unit: field("closing.unit", "line", "落款单位", { prefill: "{unit}" }),
    date: field("closing.date", "date", "成文日期", {
      hint: "没有签发时先不填，印出来是××××年×月×日。",
    }),
    seal: field("closing.seal", "choice", "印章", {
      prefill: "none",
      options: [
        { value: "none", label: "不加盖印章" },
        { value: "sealed", label: "加盖印章" },
      ],
    }),
  },
  deadline: { month: 3, day: 31 },
});
