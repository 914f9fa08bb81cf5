import { getTableColumns } from "drizzle-orm";
import { expect, test } from "vitest";
import { tables } from "../schema";
import { bindings, sealedNames } from "./bindings";

/** Every column that a sealed table's entry names, in whichever place. */
function named(name: (typeof sealedNames)[number]): string[] {
  const binding: {
    readonly sealed: readonly (readonly string[])[];
    readonly otherwise?: object;
    readonly open?: object;
  } = bindings[name];
  const newest = binding.sealed.at(-1) ?? [];
  return [...newest, ...Object.keys(binding.otherwise ?? {}), ...Object.keys(binding.open ?? {})];
}

test("every table of the schema says how the record binds it, or why it does not", () => {
  expect(Object.keys(bindings).sort()).toEqual(Object.keys(tables).sort());
});

test.each(sealedNames)("every column of %s is sealed, bound otherwise or open, once", (name) => {
  expect(named(name).sort()).toEqual(Object.keys(getTableColumns(tables[name])).sort());
});
