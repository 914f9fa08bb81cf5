import { expect, test } from "vitest";
import { chainHash, faultsInChain, START, type RecordRow } from "./chain";

function chain(count: number, version = 2): RecordRow[] {
  const rows: RecordRow[] = [];
  for (let number = 1; number <= count; number += 1) {
    const row = {
      ...{ number, at: new Date(Date.UTC(2019, 0, number)), by: "a", address: "10.0.0.1" },
      ...{ kind: "edited", event: `{"kind":"edited","report":"${number}"}` },
      ...({ version, algorithm: "sha256", seals: version === 1 ? null : "[]" } as const),
    };
    rows.push({ ...row, hash: chainHash(rows.at(-1)?.hash ?? START, row) });
  }
  return rows;
}
const changed = (rows: RecordRow[], number: number, change: Partial<RecordRow>) =>
  rows.map((row) => (row.number === number ? { ...row, ...change } : row));

test("a record as it was written is whole", () => {
  expect(faultsInChain(chain(5))).toEqual([]);
});

test.each([
  ["its time", { at: new Date(0) }],
  ["who did it", { by: "b" }],
  ["where from", { address: "10.0.0.2" }],
  ["what it says", { event: '{"kind":"edited","report":"9"}' }],
  ["of what kind it is", { kind: "signedIn" }],
] as const)("a row in which somebody changed %s is named", (_, change) => {
  expect(faultsInChain(changed(chain(5), 3, change))).toEqual([
    "操作记录第3条被改过，或者它前面的被改过。",
  ]);
});

test("a row that was changed with its own hash made anew gives itself away in the next", () => {
  const rows = chain(5);
  const [, second, third] = rows;
  if (!second || !third) throw new Error("too short");
  const forged = { ...third, by: "b" };
  const hash = chainHash(second.hash, forged);
  expect(faultsInChain(changed(rows, 3, { ...forged, hash }))).toEqual([
    "操作记录第4条被改过，或者它前面的被改过。",
  ]);
});

test("a row that was taken away is named", () => {
  expect(faultsInChain(chain(5).filter(({ number }) => number !== 2))).toEqual([
    "操作记录缺第2条。",
  ]);
});
