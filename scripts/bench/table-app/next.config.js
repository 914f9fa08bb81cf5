import path from "node:path";

/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  typescript: { ignoreBuildErrors: true, tsconfigPath: "../../../tsconfig.json" },
  turbopack: { root: path.resolve(import.meta.dirname, "../../..") },
};
