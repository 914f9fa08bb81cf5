import { z } from "zod";
import { one, type Searched } from "@/app/search-params";
import type { AskedRecord } from "@/components/admin/record-filter";
import type { Account } from "@/db/accounts";
import type { RecordFilter } from "@/db/record-list";
import { eventKinds } from "@/lib/record/event";
import { startOfDay } from "@/lib/report/moment";

/** What an address asks for; what nobody could ask for on the page counts as not asked. */
const asking = z.object({
  who: z.string().trim().max(100).catch(""),
  kind: z.enum(eventKinds).or(z.literal("")).catch(""),
  from: z.iso.date().or(z.literal("")).catch(""),
  until: z.iso.date().or(z.literal("")).catch(""),
  before: z.coerce.number().int().positive().optional().catch(undefined),
});

export function recordAsked(params: Awaited<Searched["searchParams"]>) {
  const single = Object.entries(params).map(([name, value]) => [name, one(value)]);
  return asking.parse(Object.fromEntries(single));
}

const DAY = 24 * 3_600_000; // milliseconds

/** `accounts`: whom a name can mean. `all`: what nobody who has signed in did is asked for too. */
export function recordFilter(
  { who, kind, from, until, before }: AskedRecord & { readonly before?: number | undefined },
  accounts: readonly Account[],
  all: boolean,
): RecordFilter {
  const named = accounts.filter(
    ({ name, displayName }) => name.includes(who) || displayName.includes(who),
  );
  return {
    by: all && !who ? undefined : named.map(({ id }) => id),
    kind: eventKinds.find((each) => each === kind),
    from: from ? startOfDay(from) : undefined,
    until: until ? new Date(startOfDay(until).getTime() + DAY) : undefined,
    before,
  };
}
