import { fileURLToPath } from "node:url";

const LEAST = [20, 19];

/** Says what is wrong with the running Node, if anything. */
export function nodeProblem(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [leastMajor = 0, leastMinor = 0] = LEAST;
  const enough = major > leastMajor || (major === leastMajor && minor >= leastMinor);
  if (enough) return undefined;
  return `需要 Node ${LEAST.join(".")} 或更新的版本，这台机器上是 ${version}。`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problem = nodeProblem();
  if (problem) {
    console.error(problem);
    process.exit(1);
  }
}
