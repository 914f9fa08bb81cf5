import { z } from "zod";
import { publishedCatalogue } from "@/db/catalogue";
import { ourOrigin } from "@/app/settings";
import { listPage } from "@/lib/gongkai/list-page";
import { search, yearsOf } from "@/lib/gongkai/search";
import { html } from "./public-answer";
import { noParams } from "./public-params";
import { publicRoute } from "./public-route";

/** Whatever else stands in the address is as if it were not said. */
const sought = z.object({
  name: z.string().trim().max(100).catch(""),
  year: z.coerce.number().int().min(1000).max(9999).nullable().catch(null),
  page: z.coerce.number().int().min(1).catch(1),
});

export const GET = publicRoute(noParams, async ({ request, store }) => {
  const asked = sought.parse(Object.fromEntries(request.nextUrl.searchParams));
  const all = await publishedCatalogue(store);
  const found = search(all, asked);
  return html(listPage({ found, sought: asked, years: yearsOf(all), origin: ourOrigin() }));
});
