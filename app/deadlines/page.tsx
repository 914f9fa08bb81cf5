import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { listExtensions } from "@/db/extensions";
import { theStore } from "@/db/open";
import { listUnits } from "@/db/units";
import { unitsWithin } from "@/db/units-below";
import { DeadlinesPage } from "@/components/deadlines/deadlines-page";
import { yearAt } from "@/lib/report/moment";
import { openYears } from "@/lib/report/open-years";
import { currentDeadlineOffices } from "../deadline-office";
import { takeNote } from "../form-notes";
import { orNotFound } from "../or-not-found";
import { requireActor } from "../require-actor";
import { one, type Searched } from "../search-params";
import { officeDays } from "./office-days";

export const metadata: Metadata = { title: "期限" };

/** For who sets the deadlines of the units below theirs. */
async function Deadlines({ searchParams }: Searched) {
  const [store, actor, asked] = [theStore(), await requireActor(), await searchParams];
  const offices = await currentDeadlineOffices(store, actor);
  const office = offices.find(({ id }) => id === one(asked.office)) ?? offices[0] ?? notFound();
  const years = openYears(yearAt(store.now()) + 1, []); // this year's days are set before it is over
  const chosen = years.find((each) => String(each.year) === one(asked.year)) ?? years[0];
  const { year, edition } = chosen ?? notFound();
  const within = await unitsWithin(store, office.id);
  const units = await listUnits(store);
  const isAmong = (ids: readonly string[]) => units.filter(({ id }) => ids.includes(id));
  const officeUnit = units.find(({ id }) => id === office.id) ?? notFound();
  return (
    <DeadlinesPage
      office={officeUnit}
      year={year}
      offices={isAmong(offices.map(({ id }) => id))}
      years={years.map((each) => each.year)}
      kinds={await officeDays(store, office, year, edition)}
      extensions={await listExtensions(store, within, year)}
      units={isAmong(within).filter(({ disabledAt }) => disabledAt === null)}
      note={takeNote(asked.note)}
    />
  );
}

export default orNotFound(Deadlines);
