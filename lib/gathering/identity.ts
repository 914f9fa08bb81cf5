/** Which sheet a 取数单 is: it is read back only where it belongs. */
export interface SheetIdentity {
  readonly reportId: string;
  readonly editionId: string;
  readonly contributorId: string;
}

const LABEL = "取数单编号";
const WRITTEN = /取数单编号[：:]?\s*([\w-]+)\/([\w-]+)\/([\w-]+)/;

/** 取数单编号：… as it stands on the sheet, for people to see and for reading it back. */
export function writeIdentity({ reportId, editionId, contributorId }: SheetIdentity): string {
  return `${LABEL}：${reportId}/${editionId}/${contributorId}`;
}

/** The identity that a sheet's text names; null where none is left on it. */
export function readIdentity(text: string): SheetIdentity | null {
  const [, reportId, editionId, contributorId] = WRITTEN.exec(text) ?? [];
  if (!reportId || !editionId || !contributorId) return null;
  return { reportId, editionId, contributorId };
}
