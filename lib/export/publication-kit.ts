import { formats, publishedName, type ExportSubject, type FormatId } from "./formats";
import { renderFragment } from "./fragment";
import { KIT_FRAGMENT, KIT_HASHES, kitHowTo } from "./kit-how-to";
import { kitMetadata } from "./kit-metadata";
import { sha256, type KitFile } from "./kit-file";
import { zipOf } from "./stable-zip";

const utf8 = new TextEncoder();

/** Of the formats all but the page: the site makes its own, around the fragment. */
const uses = {
  pdf: "放在网页的附件里，供阅读、打印和长期保存",
  docx: "放在网页的附件里，或者留作底稿",
  xlsx: "统计表，供下载计算",
  json: "数据，供别的系统读取",
} as const satisfies Partial<Record<FormatId, string>>;

const formatsInside = Object.keys(uses) as readonly (keyof typeof uses)[];

/** The byte order mark tells a browser and Notepad that it is UTF-8; a fragment has no other place for that. */
const fragmentFile = ({ document }: ExportSubject): KitFile => ({
  name: KIT_FRAGMENT,
  use: "正文，粘贴到发布系统的编辑框里",
  bytes: utf8.encode(`\uFEFF${renderFragment(document)}`),
});

async function formatFile(subject: ExportSubject, format: keyof typeof uses): Promise<KitFile> {
  const bytes = await formats[format].render(subject);
  return { name: publishedName(subject, format), use: uses[format], bytes };
}

/** As sha256sum writes and reads it. */
const hashLines = (files: readonly KitFile[]): string =>
  files.map(({ name, bytes }) => `${sha256(bytes)}  ${name}\n`).join("");

/**
 * 公布材料包: all that an office whose inner network and web site are apart carries from the one to
 * the other, as one ZIP. Equal input gives equal bytes.
 */
export async function renderKit(subject: ExportSubject): Promise<Uint8Array> {
  const content = [
    fragmentFile(subject),
    ...(await Promise.all(formatsInside.map((format) => formatFile(subject, format)))),
  ];
  const metadata = utf8.encode(kitMetadata(subject, content));
  const described = [
    ...content,
    { name: "元数据.json", use: "标题、单位、日期等，供别的系统读取", bytes: metadata },
  ];
  const howTo = utf8.encode(kitHowTo(subject, described));
  const listed = [{ name: "使用说明.txt", use: "", bytes: howTo }, ...described];
  const files = listed.map(({ name, bytes }) => [name, bytes] as const);
  return zipOf(new Map([...files, [KIT_HASHES, utf8.encode(hashLines(listed))]]));
}
