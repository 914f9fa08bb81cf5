import path from "node:path";
import product from "../../../next.config.js";

/**
 * The product's settings (headers for every answer, above all), so that what is compared is what a
 * page or route does.
 * @type {import("next").NextConfig}
 */
export default {
  ...product,
  typescript: { ignoreBuildErrors: true, tsconfigPath: "../../../tsconfig.json" },
  turbopack: { root: path.resolve(import.meta.dirname, "../../..") },
};
