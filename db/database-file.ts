import path from "node:path";

/** data/nianbao.db unless NIANBAO_DB names another file. */
export const databaseFile = (): string =>
  path.resolve(
    /* turbopackIgnore: true */ process.env.NIANBAO_DB ?? path.join("data", "nianbao.db"),
  );
