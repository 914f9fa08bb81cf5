import { notFound } from "next/navigation";
import { listMemberships } from "@/db/memberships";
import type { Store } from "@/db/store";
import { unitsWithBelow } from "@/db/units-below";
import type { Actor } from "@/lib/report/actor";
import { deadlineOffices, type DeadlineOffice } from "@/lib/report/permissions";

/** The offices that the actor sets deadlines for at this moment; inside a transaction, at that of the transaction. */
export async function currentDeadlineOffices(
  store: Store,
  actor: Actor,
): Promise<readonly DeadlineOffice[]> {
  const memberships = await listMemberships(store, actor.accountId);
  const held = memberships.map(({ unitId }) => unitId);
  return deadlineOffices({ ...actor, memberships }, await unitsWithBelow(store, held));
}

/** An office that the actor may set deadlines for; any other is not found, whether it exists or not. */
export async function requireDeadlineOffice(
  store: Store,
  actor: Actor,
  id: string,
): Promise<DeadlineOffice> {
  const offices = await currentDeadlineOffices(store, actor);
  return offices.find((office) => office.id === id) ?? notFound();
}
