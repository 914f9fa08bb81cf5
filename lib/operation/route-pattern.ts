/** A part of an address that is the same for everybody. */
const WORD = /^[a-z-]*$/;

/** The route that an address belongs to, without the ids in it: /api/reports/[id]/entries. */
export const routePattern = (pathname: string): string =>
  pathname
    .split("/")
    .map((part) => (WORD.test(part) ? part : "[id]"))
    .join("/");
