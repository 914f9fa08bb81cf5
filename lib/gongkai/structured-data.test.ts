import { expect, test } from "vitest";
import { headData } from "./structured-data";

const shown = {
  ...{ number: 9, revision: 1, address: "", day: "2019-01-25", indexNumber: "" },
  ...{ reason: "", signedOn: null, corrections: [] },
};
const described = (title: string) => ({
  ...{ report: { unitId: "u", year: 2018 }, publications: [shown], shown, files: [] },
  ...{ title, unit: "住建局", origin: "https://nianbao.example" },
});

test("nothing that is written in a report ends the block of data", () => {
  const html = headData(described("</script><script>alert(1)</script><!--"));
  expect(html.match(/<\/?script/g)).toEqual(["<script", "</script"]);
  expect(html).not.toContain("<!--");
});

test("the block says what is written in the report all the same", () => {
  const [, json = ""] = /ld\+json">(.*)<\/script>/s.exec(headData(described("a<b>&\"c'"))) ?? [];
  expect(JSON.parse(json)).toMatchObject({ name: "a<b>&\"c'" });
});
