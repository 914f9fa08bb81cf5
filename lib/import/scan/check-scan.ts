import { imageSize } from "image-size";
import type { Scan, ScanType } from "@/lib/report/life/scan";
import { PdfInspector, type PdfVerdict } from "./pdf-inspector";

export type CheckedScan =
  { readonly ok: true; readonly scan: Scan } | { readonly ok: false; readonly message: string };

/** A3 at 600 dpi is 70 million. */
const MOST_PIXELS = 100_000_000;

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

const ofPdf: Readonly<Record<Exclude<PdfVerdict, "clean">, string>> = {
  active: "这个 PDF 里有脚本、附件或自动执行的动作，没有收。请重新扫描，或者把它打印出来再扫描。",
  encrypted: "这个 PDF 加了密码，没有收。请去掉密码，或者重新扫描。",
  unreadable: UNREADABLE,
};

/** Why an image is not taken; its head says how large it unpacks to. */
function imageProblem(bytes: Uint8Array): string | undefined {
  try {
    const { width, height } = imageSize(bytes);
    if (width * height > MOST_PIXELS) {
      return `这张图有${width}×${height}个像素，太大了，没有收。请用 300 dpi 扫描，再上传。`;
    }
    return width * height > 0 ? undefined : UNREADABLE;
  } catch {
    return UNREADABLE;
  }
}

/** Looks at an uploaded scan; what can do something on its own is not taken. */
export async function checkScan(
  bytes: Uint8Array,
  inspector = new PdfInspector(),
): Promise<CheckedScan> {
  const mime = typeOf(bytes);
  if (!mime) return { ok: false, message: OTHER };
  if (mime === "application/pdf") {
    const verdict = await inspector.inspect(bytes);
    if (verdict !== "clean") return { ok: false, message: ofPdf[verdict] };
  } else {
    const message = imageProblem(bytes);
    if (message) return { ok: false, message };
  }
  return { ok: true, scan: { mime, bytes } };
}
