import Database from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { tables } from "../schema";
import type { Store } from "../store";

/** All that a check needs: it reads. */
export type Reader = Pick<Store, "db" | "tables">;

/** Reads a database, in use or not, as it is at one moment. @throws where it cannot be opened */
export async function withReader<T>(
  file: string,
  read: (reader: Reader, connection: Database.Database) => Promise<T>,
): Promise<T> {
  const connection = new Database(file, { readonly: true, fileMustExist: true });
  try {
    connection.exec("BEGIN");
    return await read({ db: drizzle(connection), tables }, connection);
  } finally {
    connection.close();
  }
}
