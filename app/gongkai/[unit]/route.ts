import { publishedCatalogue } from "@/db/catalogue";
import { ourOrigin } from "@/app/settings";
import { unitPage } from "@/lib/gongkai/list-page";
import { html } from "../public-answer";
import { unitParams } from "../public-params";
import { publicRoute } from "../public-route";

export const GET = publicRoute(unitParams, async ({ store, params: { unit } }) => {
  const all = await publishedCatalogue(store);
  const [newest, ...others] = all.filter(({ unitId }) => unitId === unit);
  return newest && html(unitPage({ reports: [newest, ...others], origin: ourOrigin() }));
});
