import { publishedCatalogue } from "@/db/catalogue";
import { ourOrigin } from "@/app/settings";
import { sitemap } from "@/lib/gongkai/sitemap";
import { text } from "../public-answer";
import { noParams } from "../public-params";
import { publicRoute } from "../public-route";

/** Next would make a file of this name once, at build time. */
export const dynamic = "force-dynamic";

export const GET = publicRoute(noParams, async ({ store }) =>
  text(sitemap(await publishedCatalogue(store), ourOrigin()), "application/xml"),
);
