import { saveEntries } from "@/db/entries";
import { findReport } from "@/db/reports";
import { beginSession, findSession } from "@/db/sessions";
import { openStore } from "@/db/store";
import { seedOffice } from "@/e2e/support/office";
import { edition2018 } from "@/lib/editions/2018";
import { parseSent } from "@/lib/report/parse-sent";
import { editableBy } from "@/lib/report/permissions";
import { there } from "../seeding/there";
import { NextFigures } from "./next-figures";

/**
 * Answers with a function that does for one client all that the route does for a durable save, on a
 * database of this process: who, may they, what they sent, the transaction. Only HTTP is missing.
 */
export async function storedSaves(file: string): Promise<(client: number) => Promise<void>> {
  const store = openStore({ file });
  const { actors, report } = await seedOffice(store);
  const { accountId } = there(actors.get("preparer"), "preparer");
  const token = await beginSession(store, accountId);
  const figures = new NextFigures();
  return async (client) => {
    const { actor } = there(await findSession(store, token), "session");
    const editable = editableBy(actor, there(findReport(store, report.id), "report"));
    const { entries } = parseSent(edition2018, [figures.next(client)]);
    const [saved] = await saveEntries(store, editable, entries);
    if (saved?.outcome !== "saved") throw new Error(JSON.stringify(saved));
  };
}
