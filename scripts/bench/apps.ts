import { Server } from "@/e2e/support/server";
import { runTool } from "../run.mjs";

const FOLDER = "scripts/bench";

/** Builds and starts one of the bench's own small applications. */
export async function startApp(name: string): Promise<Server> {
  const folder = `${FOLDER}/${name}`;
  await runTool("next/dist/bin/next", ["build", folder], { NEXT_TELEMETRY_DISABLED: "1" });
  return Server.start({}, { folder });
}
