import { afterEach, beforeEach } from "vitest";
import type { Store } from "../store";
import { addLifeOffice } from "./life-office";
import { openTestStore } from "./open-test-store";

export type LifeOffice = Awaited<ReturnType<typeof addLifeOffice>>;

export interface InLifeOffice {
  readonly store: Store;
  readonly office: LifeOffice;
  /** The database file. */
  readonly file: string;
}

/** Each test of a file takes place in an office of its own, which `begin` is handed before it. */
export function inLifeOffice(
  begin: (there: InLifeOffice) => Promise<void> | void,
  now?: () => Date,
): void {
  let remove = () => {};
  beforeEach(async () => {
    const opened = openTestStore(now);
    ({ remove } = opened);
    const { store, file } = opened;
    await begin({ store, file, office: await addLifeOffice(store) });
  });
  afterEach(() => remove());
}
