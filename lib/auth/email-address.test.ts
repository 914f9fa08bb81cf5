import { expect, test } from "vitest";
import { emailProblem, normaliseEmail } from "./email-address";

test.each(["", "linxw@example.gov.cn", "lin.xw+nianbao@mail.example"])("%j is taken", (email) => {
  expect(emailProblem(email)).toBeUndefined();
});

test.each([
  ...["linxw", "linxw@", "@example.gov.cn", "a@b.cn,c@d.cn", "林 <a@b.cn>", "a b@c.cn"],
  ...["a@b.cn\r\nBcc: c@d.cn", `${"a".repeat(60)}@${"b.".repeat(120)}cn`],
])("%j is refused, saying how it is written", (email) => {
  expect(emailProblem(email)).toContain("name@example.gov.cn");
});

test("full-width letters and spaces around make no other address", () => {
  expect(normaliseEmail(" ｌｉｎｘｗ＠example.gov.cn ")).toBe("linxw@example.gov.cn");
});
