import { revisionParams } from "../../../public-params";
import { publicRoute } from "../../../public-route";
import { showRevision } from "../../../show-revision";

/** One published revision, for good. */
export const GET = publicRoute(revisionParams, ({ store, params }) => showRevision(store, params));
