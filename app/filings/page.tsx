import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { findDue } from "@/db/due";
import { theStore } from "@/db/open";
import { FILINGS_A_PAGE, listFilings, yearsFiled } from "@/db/filings";
import { findUnits } from "@/db/units";
import { unitsBelow } from "@/db/units-below";
import { FilingsPage } from "@/components/filings/filings-page";
import { filedStates, type State } from "@/lib/report/life/state";
import { officesOf } from "@/lib/report/permissions";
import { currentDeadlineOffices } from "../deadline-office";
import { takeNote } from "../form-notes";
import { orNotFound } from "../or-not-found";
import { requireActor } from "../require-actor";
import { one, type Searched } from "../search-params";

export const metadata: Metadata = { title: "报送来的年报" };

const year = z.coerce.number().int().min(1).optional().catch(undefined);
const state = z.custom<State>((text) => filedStates.some((each) => each === text)).optional();
const page = z.coerce.number().int().min(1).max(10_000).catch(1);

/** For who takes filings, of the units below theirs. */
async function Filings({ searchParams }: Searched) {
  const [actor, asked] = [await requireActor(), await searchParams];
  const offices = officesOf(actor);
  if (offices.length === 0) notFound();
  const chosen = {
    year: year.parse(one(asked.year) || undefined),
    unitId: one(asked.unit) || undefined,
    state: state.catch(undefined).parse(one(asked.state)),
  };
  const at = page.parse(one(asked.page));
  const found = await listFilings(theStore(), {
    ...{ offices, ...chosen, page: at - 1 },
    states: chosen.state ? [chosen.state] : filedStates,
  });
  const { filings, total } = found;
  const due = await findDue(theStore(), filings);
  const units = await findUnits(theStore(), await unitsBelow(theStore(), offices));
  return (
    <FilingsPage
      filings={filings.map((filing) => ({
        ...filing,
        filed: due.find(({ reportId }) => reportId === filing.reportId)?.tasks.filing,
      }))}
      total={total}
      page={found.page + 1}
      pages={Math.max(1, Math.ceil(total / FILINGS_A_PAGE))}
      chosen={chosen}
      years={await yearsFiled(theStore(), offices)}
      units={units.map(({ id, name }) => ({ id, name }))}
      states={filedStates}
      setsDeadlines={(await currentDeadlineOffices(theStore(), actor)).length > 0}
      note={takeNote(asked.note)}
    />
  );
}

export default orNotFound(Filings);
