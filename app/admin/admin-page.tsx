import { NothingHere } from "@/components/ui/nothing-here";
import { orNotFound, type Page } from "../or-not-found";

/** A page within the frame of administration; for whom there is none, the frame says so. */
export function adminPage<Props>(page: Page<Props>): Page<Props> {
  return orNotFound(page, <NothingHere />);
}
