import { existsSync } from "node:fs";
import path from "node:path";
import { npm } from "../npm.mjs";
import { readJson } from "../read-json.mjs";

/** @typedef {{ version?: string, dev?: boolean, optional?: boolean, devOptional?: boolean }} Locked */

/**
 * @param {string} file
 * @returns {Record<string, Locked> | undefined}
 */
function packagesOf(file) {
  if (!existsSync(file)) return undefined;
  const lock = /** @type {{ packages?: Record<string, Locked> }} */ (readJson(file));
  return lock.packages;
}

/**
 * Whether what is installed is what is locked.
 * @param {Record<string, Locked>} locked
 * @param {Record<string, Locked>} installed
 * @param {{ dev: boolean }} needed `dev`: what only building and testing need, too
 */
export function holds(locked, installed, needed) {
  return Object.entries(locked).every(([name, { version, dev, optional, devOptional }]) => {
    const there = installed[name]?.version;
    const mayLack = name === "" || optional || devOptional || (dev && !needed.dev);
    return there === version || (mayLack && there === undefined);
  });
}

/**
 * Compares package-lock.json with what npm noted in node_modules that it installed.
 * @param {{ dev: boolean }} needed
 */
export function dependenciesAreInstalled(needed) {
  const installed = packagesOf("node_modules/.package-lock.json");
  return installed !== undefined && holds(packagesOf("package-lock.json") ?? {}, installed, needed);
}

/**
 * Where better-sqlite3 has no ready binary it is compiled, against the headers that came with this
 * Node, rather than against a download that an intranet cannot make.
 */
function headers() {
  const prefix = path.dirname(path.dirname(process.execPath));
  const found = existsSync(path.join(prefix, "include", "node", "node_version.h"));
  return found ? { npm_package_config_node_gyp_nodedir: prefix } : {};
}

/**
 * Not `npm ci`: it wants the packages of every other system in the lock too, and a registry's mirror
 * need not carry those.
 */
export const installDependencies = () =>
  npm(
    ["install", "--no-save", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"],
    headers(),
  );
