import { describe, expect, test } from "vitest";
import { figuresIn } from "../table-shape";
import { planPaste } from "./plan-paste";
import { settlePaste } from "./settle-paste";
import { bareAsked } from "./testing/bare-doubts";
import { bareStraight } from "./testing/bare-blocks";
import { all, type Case } from "./testing/case";
import { namedAsked } from "./testing/named-doubts";
import { namedStraight } from "./testing/named-blocks";
import { asHtml, asText, shape2018 } from "./testing/sample-blocks";
import { wideAsked, wideStraight } from "./testing/wide-blocks";

const straight = [...namedStraight, ...bareStraight, ...wideStraight];
const asked = [...namedAsked, ...bareAsked, ...wideAsked];

const clipboards = [
  ["text", asText],
  ["HTML", asHtml],
] as const;

function paste({ block, at, shape = shape2018 }: Case, read: typeof asText) {
  const plan = planPaste(read(block), shape, at ?? figuresIn(shape)[0]?.code ?? "");
  return { ...plan, ...settlePaste(shape, plan.cells) };
}

test("all figures of the samples are different", () => {
  expect([all.length, new Set(all.map(([, value]) => value)).size]).toEqual([59, 59]);
  expect(straight.length + asked.length).toBeGreaterThanOrEqual(40);
});

describe.each(clipboards)("as %s", (_, read) => {
  test.each(straight.map((each) => [each.name, each] as const))(
    "%s goes straight to its cells",
    (__, each) => {
      const { doubts, values } = paste(each, read);
      expect({ doubts, values }).toEqual({ doubts: [], values: new Map(each.values) });
    },
  );

  test.each(asked.map((each) => [each.name, each] as const))("%s is asked about", (__, each) => {
    const { doubts, values } = paste(each, read);
    expect(doubts).not.toEqual([]);
    if (each.values !== null) expect(values).toEqual(new Map(each.values));
  });
});
