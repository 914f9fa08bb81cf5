import { launch } from "./launch.mjs";
import { ready } from "./ready.mjs";
import { orSay } from "./report.mjs";

/** The production start from a checkout: makes what is missing, then serves. */
await orSay(async () => {
  await ready();
  await launch();
});
