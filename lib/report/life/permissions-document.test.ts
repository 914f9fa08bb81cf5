import { expect, test } from "vitest";
import { permissionsDocument } from "./permissions-document";

test("docs/permissions.md shows the table that the server goes by", async () => {
  // After a change of the table: npx vitest run -u lib/report/life/permissions-document.test.ts
  await expect(permissionsDocument()).toMatchFileSnapshot("../../../docs/permissions.md");
});
