import path from "node:path";

/** data/nianbao.db unless NIANBAO_DB names another file; a setting left empty is none. */
export const databaseFile = (): string =>
  path.resolve(
    /* turbopackIgnore: true */ process.env.NIANBAO_DB || path.join("data", "nianbao.db"),
  );
