import { expect, test } from "vitest";
import { readEmail } from "./email-address";

test.each(["", "linxw@example.gov.cn", "lin.xw+nianbao@mail.example"])("%j is taken", (email) => {
  expect(readEmail(email).problem).toBeUndefined();
});

test.each([
  ...["linxw", "linxw@", "@example.gov.cn", "a@b.cn,c@d.cn", "林 <a@b.cn>", "a b@c.cn"],
  ...["a@b.cn\r\nBcc: c@d.cn", `${"a".repeat(60)}@${"b.".repeat(120)}cn`],
])("%j is refused, saying how it is written", (email) => {
  expect(readEmail(email).problem).toContain("name@example.gov.cn");
});

test("full-width letters and spaces around make no other address", () => {
  expect(readEmail(" ｌｉｎｘｗ＠example.gov.cn ").email).toBe("linxw@example.gov.cn");
});
