import { sections2018 } from "./2018-sections";
import { table2018 } from "./2018-table";
import { edition, field } from "./define";

/** 2014—2018: eight parts of prose and the 统计表 as an attachment. The headings are local practice. */
export const edition2018 = edition({
  id: "2018",
  name: "2014—2018年度格式（八个部分，附统计表）",
  years: [2014, 2018],
  source:
    "《中华人民共和国政府信息公开条例》（2008年5月1日施行）第三十一条、第三十二条；统计表见国务院办公厅《关于加强和规范政府信息公开情况统计报送工作的通知》（国办发〔2014〕32号），其中“政府信息公开统一平台”一行是地方增列的",
  title: field("title", "line", "标题", {
    prefill: "{unit}{year}年政府信息公开工作年度报告",
    identity: true,
  }),
  preface: {
    guidance: [
      "开头一段是全文的说明，《条例》没有规定写法，各地通行写六件事：根据什么编制、由哪些部分组成、数据从哪一天到哪一天、全文在哪里查阅下载、有疑问找谁、地址和电话。",
      "检查的人会照着这一段去试：网址能不能打开、是不是直接到年报栏目，电话在工作时间有没有人接，单位名称与标题、落款、统计表上的填报单位是不是同一个。",
      "常见毛病：沿用上年文字，年份没有改全；“等8个部分”与实际的部分数对不上；通知的名称不全，或者没有加书名号。",
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
      "本报告依照{preface.basis}的要求编制，由{firstParts}等{preface.parts}个部分组成。报告中数据的统计期限自{preface.period}。" +
      "报告全文可在{preface.where}查阅和下载。如对报告内容有疑问，请联系{preface.contact}（地址：{preface.address}；联系电话：{preface.telephone}）。",
    gap: "〔{label}：未填〕",
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
  sections: sections2018,
  outline: field("outline", "outline", "报告各部分", {
    required: false,
    options: sections2018.map(({ key, heading }) => ({ value: key, label: heading })),
  }),
  attachments: [table2018],
  closing: {
    unit: field("closing.unit", "line", "落款单位", { prefill: "{unit}", identity: true }),
    date: field("closing.date", "date", "成文日期", {
      required: false,
      hint: "签发以前先不填，印出来是××××年×月×日。",
    }),
    seal: field("closing.seal", "choice", "印章", {
      prefill: "none",
      options: [
        { value: "none", label: "不加盖印章" },
        { value: "sealed", label: "加盖印章" },
      ],
    }),
  },
  // 条例(2008)第三十一条 names the day of 公布; 报送 comes before it, on a day that offices set.
  deadlines: {
    filing: { everybody: { month: 3, day: 31 } },
    publication: { everybody: { month: 3, day: 31 } },
  },
});
