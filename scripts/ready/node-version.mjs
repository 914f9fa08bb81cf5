const LEAST = [20, 19];

/** Says what is wrong with the running Node, if anything. */
export function nodeProblem(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [leastMajor = 0, leastMinor = 0] = LEAST;
  const enough = major > leastMajor || (major === leastMajor && minor >= leastMinor);
  return enough ? undefined : `Nianbao needs Node ${LEAST.join(".")} or newer; this is ${version}.`;
}
