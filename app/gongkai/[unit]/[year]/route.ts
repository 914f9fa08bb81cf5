import { reportParams } from "../../public-params";
import { publicRoute } from "../../public-route";
import { showRevision } from "../../show-revision";

/** What is in force: a correction is read at the same address. */
export const GET = publicRoute(reportParams, ({ store, params }) => showRevision(store, params));
