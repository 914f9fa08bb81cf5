import { noParams } from "../public-params";
import { publicRoute } from "../public-route";

/** Any other address below: nothing is there, said without script like all the rest. */
export const GET = publicRoute(noParams, () => Promise.resolve(undefined));
