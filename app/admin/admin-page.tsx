import { orNotFound, type Page } from "../or-not-found";

/** A page within the frame of administration; for whom there is none, the frame says so. */
export const adminPage = <Props,>(page: Page<Props>): Page<Props> =>
  orNotFound(page, (said) => said);
