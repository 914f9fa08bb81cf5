/** Which sheet a 数据采集表 is: it is read back only where it belongs. */
export interface SheetIdentity {
  readonly reportId: string;
  readonly editionId: string;
  readonly contributorId: string;
}

const LABEL = "数据采集表编号";

/** Sheets that went out under the former name, 取数单, are read back too. */
const WRITTEN = /(?:数据采集表|取数单)编号[：:]?\s*([\w-]+)\/([\w-]+)\/([\w-]+)/;

/** 数据采集表编号：… as it stands on the sheet, for people to see and for reading it back. */
export function writeIdentity({ reportId, editionId, contributorId }: SheetIdentity): string {
  return `${LABEL}：${reportId}/${editionId}/${contributorId}`;
}

/** The identity that a sheet's text names; null where none is left on it. */
export function readIdentity(text: string): SheetIdentity | null {
  const [, reportId, editionId, contributorId] = WRITTEN.exec(text) ?? [];
  if (!reportId || !editionId || !contributorId) return null;
  return { reportId, editionId, contributorId };
}

/** The identity as it stands in a text, for what is read later; "" where none is left. */
export const writtenIdentity = (text: string): string => WRITTEN.exec(text)?.[0] ?? "";
