import { stamp } from "@/lib/report/moment";

const NAME = /^nianbao-(\d{8}-\d{6}-\d{3})\.db(?:\.age)?$/;

/** What the note beside a backup adds to its name. */
export const NOTE_ENDING = ".json";
const SEALED_ENDING = ".age";

/** nianbao-20190115-140312-250.db, in Shanghai's time, to the millisecond: a name is never given twice. */
export const backupName = (moment: Date, sealed: boolean): string =>
  `nianbao-${stamp(moment)}.db${sealed ? SEALED_ENDING : ""}`;

/** The backups among a folder's files, the newest first; what else lies there is none of ours. */
export function backupsAmong(files: readonly string[]): string[] {
  const time = (file: string) => NAME.exec(file)?.[1] ?? "";
  return files.filter((file) => NAME.test(file)).sort((a, b) => time(b).localeCompare(time(a)));
}

/** The backups that go when only the newest `keep` stay. */
export const surplus = (files: readonly string[], keep: number): string[] =>
  backupsAmong(files).slice(keep);
