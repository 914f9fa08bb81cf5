import { tablesIn } from "@/lib/document/tables";
import type { PublicationCard } from "@/lib/document/publication-card";
import type { ExportSubject } from "./formats";
import type { KitFile } from "./kit-file";
import { safeText } from "./safe-text";

/** The files that steps speak of by name. */
export const KIT_FRAGMENT = "正文（粘贴到网站）.html";
export const KIT_HASHES = "校验码.txt";

const intro = (title: string): readonly string[] => [
  "公布材料包使用说明",
  "",
  `这里是在网站上公布《${title}》要用的全部材料。在内网下载以后，按本单位的规定带到能登录网站发布系统的电脑上，解压后照下面的步骤做，不用再连内网。`,
];

const fields = ({ title, indexNumber, publisher, date, printedDate }: PublicationCard) => [
  "一、发布系统要填的几栏",
  `标题：${title}`,
  `索引号：${indexNumber || "（还没有填。请按本单位信息公开目录的编号规则填写）"}`,
  `发布机构：${publisher}`,
  `成文日期：${date === "" ? "（还没有填，正文落款处是××××年×月×日。请在年报的「落款」里填好，重新下载后再公布）" : `${printedDate}（${date}）`}`,
];

/** That its preparer signed it alone, and who agreed to that, where it was so. */
function signedAlone({ document: { meta } }: ExportSubject): readonly string[] {
  const agreed = meta.revision?.onePerson;
  return agreed === undefined ? [] : [`签发：一人办理（${agreed}）`];
}

const pasting: readonly string[] = [
  "二、正文",
  `1.用浏览器打开“${KIT_FRAGMENT}”，按 Ctrl+A 全选，按 Ctrl+C 复制。`,
  "2.在发布系统的正文编辑框里点一下，按 Ctrl+V 粘贴。",
  "3.粘贴以后表格或者段落走了样，就用记事本打开同一个文件，全选、复制；在编辑框的工具栏上点“HTML”或者“源代码”，粘贴进去，再点一次切换回来。",
  "4.正文里没有标题，网页上的标题由发布系统按标题栏显示。",
];

/** What the person compares before the page goes out. */
function looking({ document: { blocks } }: ExportSubject): readonly string[] {
  const tables = tablesIn(blocks).map(
    ({ name, rows }) => `《${name}》表头以下是不是 ${rows.length} 行`,
  );
  const points = ["段首是不是空两格", ...tables, "落款的单位和日期对不对"];
  return [`5.发布以前看一看：${points.join("；")}。`];
}

const hashes: readonly string[] = [
  "四、核对文件",
  `“${KIT_HASHES}”里是每个文件的校验码（SHA-256）。文件在路上没有损坏、没有改动，算出来的校验码就与它一样。`,
  "Windows：在这个文件夹的地址栏里输入 cmd 回车，再输入：certutil -hashfile 文件名 SHA256",
  `麒麟、统信：在这个文件夹里打开终端，输入：sha256sum -c ${KIT_HASHES}`,
];

/** 使用说明.txt: plain text for Notepad, which wants CR LF and a byte order mark. */
export function kitHowTo(subject: ExportSubject, files: readonly KitFile[]): string {
  const list = files.map(({ name, use }) => `${name}：${use}`);
  const lines = [
    ...intro(subject.card.title),
    "",
    ...fields(subject.card),
    ...signedAlone(subject),
    "",
    ...pasting,
    ...looking(subject),
    "",
    "三、各个文件",
    ...list,
    "",
    ...hashes,
  ];
  return `\uFEFF${lines.map(safeText).join("\r\n")}\r\n`;
}
