import { expect, test } from "vitest";
import { passwordProblem } from "./password-policy";

test.each(["green-kettle-7", "一只猫在桌上喝了热水", "青山绿水 2019 红旗"])(
  "“%s” will do",
  (password) => {
    expect(passwordProblem(password, "王测试")).toBeUndefined();
  },
);

test.each([
  ["short: nine characters", "kettle-42"],
  ["longer than 200 characters", "xyz".repeat(67)],
  ["with the account's name in it", "Zhangsan-kettle"],
  ["a well-known password", "password2019"],
  ["figures in a row", "9876543210"],
  ["one character again and again", "aaaaaaaaaaaa"],
  ["the demo's", "nianbao-demo"],
])("refused: %s", (_, password) => {
  expect(passwordProblem(password, "zhangsan")).toBeDefined();
});
