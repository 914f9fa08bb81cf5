import type { Page } from "playwright/test";
import { there } from "@/scripts/seeding/there";
import { expectSaved, fieldOf } from "./form";
import { beSignedIn } from "./sign-in";

/** The unit's second preparer has opened `address` on another PC, does something there, and it is saved. */
export async function somebodyElse(
  page: Page,
  address: string,
  act: (theirs: Page) => Promise<void>,
): Promise<void> {
  const { origin } = new URL(page.url());
  const theirs = await there(page.context().browser() ?? undefined, "browser").newPage();
  await beSignedIn(theirs, "second");
  await theirs.goto(new URL(address, origin).href);
  await act(theirs);
  await theirs.keyboard.press("Tab");
  await expectSaved(theirs);
  await theirs.close();
}

/** Both have the page open that is at `address`; the other stores `theirs` in a field, then one types `mine`. */
export async function makeConflict(
  page: Page,
  address: string,
  { code, theirs, mine }: Readonly<Record<"code" | "theirs" | "mine", string>>,
): Promise<void> {
  await page.goto(address);
  await somebodyElse(page, address, (other) => fieldOf(other, code).fill(theirs));
  await fieldOf(page, code).fill(mine);
  await fieldOf(page, code).blur();
}
