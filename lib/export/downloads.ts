import { baseName, fileName, formats, formatIds, type Format, type Named } from "./formats";
import { renderKit } from "./publication-kit";

/** All that a report can be had as: one file of a format, or 公布材料包 with several. */
export const downloads = {
  ...formats,
  zip: { name: "公布材料包（ZIP）", mime: "application/zip", render: renderKit },
} as const satisfies Record<string, Format>;

export type DownloadId = keyof typeof downloads;

export const downloadIds: readonly DownloadId[] = [...formatIds, "zip"];

export const downloadName = (subject: Named, id: DownloadId): string =>
  id === "zip" ? `${baseName(subject)}（公布材料包）.zip` : fileName(subject, id);
