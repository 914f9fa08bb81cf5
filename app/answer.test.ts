import { expect, test } from "vitest";
import { seeOther } from "./answer";

test.each([
  ["/reports?search=年", "/reports?search=%E5%B9%B4"],
  ["/admin/accounts/\r\nSet-Cookie: a=b", "/admin/accounts/%0D%0ASet-Cookie:%20a=b"],
  ["/reports?search=\ud842\udfb7\ud842", "/reports?search=%F0%A0%AE%B7%EF%BF%BD"],
  ["/reports?search=%E5%B9%B4&year=2018", "/reports?search=%E5%B9%B4&year=2018"],
])("leads to %j in letters that a header can hold", (path, location) => {
  expect(seeOther(path).headers.get("location")).toBe(location);
});
