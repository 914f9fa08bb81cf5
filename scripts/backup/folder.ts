import path from "node:path";

/** Where backups lie unless the command names a folder: NIANBAO_BACKUPS, or beside the database. */
export const backupFolder = (database: string): string =>
  process.env.NIANBAO_BACKUPS || path.join(path.dirname(database), "backups");
