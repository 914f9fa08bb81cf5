import { run } from "./run.mjs";

/**
 * Runs npm: the one that runs this script, where it is one of npm's.
 * @param {readonly string[]} args
 * @param {Record<string, string | undefined>} [env]
 */
export function npm(args, env) {
  const file = process.env.npm_execpath;
  return file?.endsWith("js") ? run(process.execPath, [file, ...args], env) : run("npm", args, env);
}
