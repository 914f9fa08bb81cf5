import { expect, test } from "vitest";
import { nodeProblem } from "./node-version.mjs";

test.each(["20.19.0", "20.20.2", "22.0.0"])("Node %s is new enough", (version) => {
  expect(nodeProblem(version)).toBeUndefined();
});

test.each(["20.18.9", "18.20.0"])(
  "Node %s is refused with the version that is needed",
  (version) => {
    expect(nodeProblem(version)).toContain("Node 20.19");
  },
);
