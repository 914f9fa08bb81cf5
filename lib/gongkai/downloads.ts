import { escapeMarkup } from "@/lib/export/escape-markup";
import { kilobytes } from "@/lib/export/kilobytes";
import { fileAddress } from "./addresses";
import type { Shown } from "./corrections";
import { formatOf, type PublicFile } from "./public-files";

const item = ({ report, shown }: Shown, { name, size }: PublicFile): string =>
  `<li><a href="${fileAddress(report, shown.revision, name)}" download>${escapeMarkup(formatOf(name).name)}</a> ` +
  `<span class="soft figures">${kilobytes(size)}</span></li>\n`;

const hash = ({ name, sha256 }: PublicFile): string =>
  `<dt>${escapeMarkup(formatOf(name).name)}</dt><dd><code>${escapeMarkup(sha256)}</code></dd>\n`;

/** The files as they were signed, and what their bytes are checked by; nothing where none are kept. */
export function downloadsHtml(subject: Shown, files: readonly PublicFile[]): string {
  if (files.length === 0) return "";
  return `<section class="sheet unprinted" aria-labelledby="files">
<h2 id="files">下载</h2>
<ul class="across">
${files.map((file) => item(subject, file)).join("")}</ul>
<details>
<summary>文件校验码（SHA-256）</summary>
<p>下载后自己算出来的校验码与这里的一样，文件就是公布的原件，没有改动。</p>
<dl>
${files.map(hash).join("")}</dl>
</details>
</section>
`;
}
