import { existsSync } from "node:fs";
import { run } from "./run.mjs";

const PACKAGES = ["chromium-headless-shell", "fonts-noto-cjk"];

const INSTALL = ["install", "-y", "--no-install-recommends", ...PACKAGES];

/** The line that a person without root has to have run. */
export const aptLine = `apt-get update && apt-get ${INSTALL.join(" ")}`;

export const mayInstall = () => process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

/** Installs what the browser journeys need from Debian's packages. */
export async function installPackages() {
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const wait = ["-o", "DPkg::Lock::Timeout=300"];
  await run("apt-get", ["update", "-q"], env);
  await run("apt-get", [...wait, "-q", ...INSTALL], env);
}
