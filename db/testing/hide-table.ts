import { connect } from "../connection";

/** Takes a table away from a running server, so that what needs it fails as nobody foresaw. */
export function hideTable(file: string, table: string): void {
  const connection = connect(file);
  connection.exec(`ALTER TABLE "${table}" RENAME TO "hidden_${table}"`);
  connection.close();
}
