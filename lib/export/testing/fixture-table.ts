import type { DocumentTable, TableRow } from "@/lib/document/model";
import { tableCell } from "@/lib/document/testing/table-cell";

/** One printed row a line: two spaces a level, then label [note] | unit | figure. */
const ROWS = `
一、开放与公布情况|——|
  （一）新开放档案数 （同一卷分次开放的计1卷）|卷|1204
    其中：民生类档案|卷|1159
          全宗目录|件|3
  （二）通过不同方式公布目录的情况|——|
    1.大厅公告栏公布条数|条|84
    2.网站公布条数|条|15930
    3.手机客户端公布条数|条|0
    4.公众号公布条数|条|132
    5.乡镇触摸屏公布条数|条|15930
    6.小册子及其他方式公布条数|条|
二、来访与答问情况|——|
  （一）答复来访来信数 （同一人同一事反复来访计1次）|次|87
  （二）通过不同方式答问的情况|——|
    1.开放日活动总次数|次|4
      其中：局领导参加开放日活动次数|次|3
    2.广播电视访谈次数|次|1
      其中：局领导参加广播电视访谈次数|次|1
    3.编发问答稿件数|篇|26
    4.网上留言答复数|次|61
    5.电话答复数|次|3045
三、利用登记情况|——|
  （一）登记利用数|件|5312
    1.当面登记数|件|2418
    2.电话登记数|件|136
    3.网上预约登记数|件|2146
    4.来信登记数|件|612
  （二）利用办结数|件|5312
    1.当日办结数|件|5187
    2.延期办结数|件|125
  （三）利用结果数|件|5312
    1.目录已公布、自行查得数|件|1960
    2.提供复印件数|件|2874
    3.提供部分复印件数|件|97
    4.不能提供数|件|41
      其中：涉及未到开放期限|件|12
            涉及他人财产状况|件|9
            涉及他人身份和住址|件|15
            开放后可能影响正在办理的案件、正在进行的谈判和公共安全的|件|1
            原件破损无法翻阅|件|3
            法律法规规定的其他情形|件|1
    5.不属于本馆馆藏数|件|203
    6.查无此件数|件|88
    7.补充线索后再查数|件|31
    8.转其他档案馆办理数|件|18
四、异议数量|件|2
  （一）经复核维持数|件|1
  （二）经复核更正数|件|1
  （三）其他情形数|件|0
五、纠纷数量|件|1
  （一）调解不成而裁决维持或者驳回对方请求数|件|1
  （二）裁决更正数|件|0
  （三）其他情形数|件|0
六、表扬和批评数量|件|14
七、复制和邮寄收取的费用|万元|0
八、人员和经费情况|——|
  （一）开放利用专门机构数|个|1
  （二）设置查阅点数|个|13
  （三）从事开放利用工作人员数|人|9
    1.专职人员数 （不包括库房管理和抢救修复工作人员数）|人|2
    2.兼职人员数|人|7
  （四）开放利用专项经费 （不包括用于库房改造、恒温恒湿设备购置和数字化加工等方面的经费）|万元|3.86
九、会议和培训情况|——|
  （一）召开开放利用工作会议或者专题会议数|次|5
  （二）举办各类培训班数|次|2
  （三）接受培训人员数|人次|118`;

function row(line: string, at: number): TableRow {
  const [label = "", unit = "", figure = ""] = line.split("|");
  const [text = "", note] = label.trim().split(" ");
  const heading = unit === "——";
  const id = `${at + 1}`;
  const indent = label.search(/\S/) / 2;
  return {
    id,
    cells: [
      tableCell("rowHeader", text, { indent, bold: heading, ...(note ? { note } : {}) }),
      tableCell("unit", unit),
      tableCell("figure", figure, heading ? {} : { code: `fixture.${id}` }),
    ],
  };
}

const labelled = (label: string, text: string, key: string) => ({
  label,
  text,
  code: `fixture.${key}`,
});

/** Shaped as the 2018 edition's table: 66 rows, of which seven take no figure. */
export const statisticsTable: DocumentTable = {
  kind: "table",
  id: "fixture",
  name: "档案开放利用情况统计表",
  subtitle: "（2018年度）",
  head: [labelled("填报单位（盖章）：", "青梧县档案局", "head.unit")],
  columnsMm: [104, 18, 34],
  header: [
    {
      id: "header",
      cells: ["统　计　指　标", "单位", "统计数"].map((text) => tableCell("columnHeader", text)),
    },
  ],
  rows: ROWS.trim().split("\n").map(row),
  foot: [
    [
      labelled("单位负责人：", "沈青禾", "foot.head"),
      labelled("审核人：", "罗一川", "foot.reviewer"),
      labelled("填　报　人：", "", "foot.preparer"),
    ],
    [
      labelled("联系电话：", "0000-5550123", "foot.phone"),
      labelled("填报日期：", "2019年1月15日", "foot.date"),
    ],
  ],
};
