import { expect, test } from "vitest";
import { hasWords } from "./has-words";

const account = ["林晓雯", "Lin.Xiaowen", "云栖市青溪区住房和城乡建设局：填报人"];

test.each([
  ["", "nothing is sought"],
  ["晓雯", "a part of a name is"],
  ["ｌｉｎ", "it is typed in full width and small"],
  ["住房　填报人", "each of several words is there"],
  [" lin  住房 ", "there are spaces around"],
])("%j finds the account, where %s", (sought) => {
  expect(hasWords(sought, account)).toBe(true);
});

test.each(["周怀远", "林晓雯 审核人"])("%j does not", (sought) => {
  expect(hasWords(sought, account)).toBe(false);
});
