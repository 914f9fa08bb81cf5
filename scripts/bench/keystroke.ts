import type { Browser, Page } from "playwright";
import type { Server } from "@/e2e/support/server";
import { startApp } from "./apps";
import { openBrowser } from "./browser";
import type { Measure } from "./measure";
import { paired, type Paired } from "./paired";
import { openSlowly, typeInto } from "./typing";

/** Each round types into other cells: those that were typed in are no longer empty. */
function inTurn(page: Page): () => Promise<number> {
  let round = 0;
  return () => typeInto(page, 4 * (round++ % 8));
}

async function compare(browser: Browser, { origin }: Server, cells: number): Promise<Paired> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const [ours, plain] = [await context.newPage(), await context.newPage()];
  await openSlowly(ours, `${origin}/ours/${cells}`);
  await openSlowly(plain, `${origin}/plain/${cells}`);
  const measured = await paired(inTurn(ours), inTurn(plain));
  await context.close();
  return measured;
}

/** From key to next paint in the product's table, over the same number of plain inputs. */
export const measureKeystrokes: Measure = async () => {
  const server = await startApp("table-app");
  const browser = await openBrowser();
  const unit = "ms";
  const measured = {
    "keystroke.table59": { unit, ...(await compare(browser, server, 59)) },
    "keystroke.table175": { unit, ...(await compare(browser, server, 175)) },
  };
  await browser.close();
  await server.kill();
  return measured;
};
