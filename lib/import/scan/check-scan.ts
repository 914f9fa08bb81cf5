import type { Scan, ScanType } from "@/lib/report/life/scan";
import { ScanInspector, type ScanVerdict } from "./scan-inspector";

export type CheckedScan =
  { readonly ok: true; readonly scan: Scan } | { readonly ok: false; readonly message: string };

/** How each type's files begin; what a file is called says nothing. */
const beginnings: Readonly<Record<ScanType, readonly number[]>> = {
  "application/pdf": [...Buffer.from("%PDF-")],
  "image/jpeg": [0xff, 0xd8, 0xff],
  "image/png": [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
};

const typeOf = (bytes: Uint8Array): ScanType | undefined =>
  (Object.keys(beginnings) as ScanType[]).find((mime) =>
    beginnings[mime].every((byte, at) => bytes[at] === byte),
  );

const OTHER =
  "只收 PDF、JPEG、PNG，这个文件的内容不是这三种。请把签过的纸扫描或拍照，存成其中一种再上传。";
const UNREADABLE = "这个文件不完整，或者读不懂，没有收。请重新扫描或拍照，再上传。";

const AGAIN = "请重新扫描或拍照，看清楚有签名和日期，再上传。";

const refusals: Readonly<Record<Exclude<ScanVerdict, "clean">, string>> = {
  unreadable: UNREADABLE,
  active: "这个 PDF 里有脚本、附件或自动执行的动作，没有收。请重新扫描，或者把它打印出来再扫描。",
  encrypted: "这个 PDF 加了密码，没有收。请去掉密码，或者重新扫描。",
  empty: `这个 PDF 打不开页面，或者每一页都是空的，没有收。${AGAIN}`,
  large: "这张图超过1亿个像素，太大了，没有收。请用 300 dpi 扫描，再上传。",
  small:
    "这张图太小，签的字看不清，没有收。至少要600×800个像素：请用 150 dpi 以上扫描，或者对着整张纸拍清楚，再上传。",
  flat: `这张图从头到尾是一种颜色，看不出签了什么，没有收。${AGAIN}`,
  busy: "同时上传扫描件的人太多，没有收。请过一分钟再登记，填的内容还在。",
};

/** Looks at an uploaded scan; what shows nothing, or can do something on its own, is not taken. */
export async function checkScan(
  bytes: Uint8Array,
  inspector = new ScanInspector(),
): Promise<CheckedScan> {
  const mime = typeOf(bytes);
  if (!mime) return { ok: false, message: OTHER };
  const scan = { mime, bytes };
  const verdict = await inspector.inspect(scan);
  return verdict === "clean" ? { ok: true, scan } : { ok: false, message: refusals[verdict] };
}
