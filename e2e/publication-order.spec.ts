import { expect } from "playwright/test";
import { seedFiled } from "./support/filed-office";
import { publish } from "./support/publish";
import { signedIn } from "./support/signed-in";
import { serve, test } from "./support/site";

const site = serve(seedFiled);

const PORTAL = "https://www.qingxi.example/1.html";

test("公布 comes before 备案, and where the district demands it after it", async ({ browser }) => {
  const { first, second, unit, tokens } = site.seeded;
  const preparer = await signedIn(browser, site, tokens.preparer);
  const competent = await signedIn(browser, site, tokens.competent, { javaScriptEnabled: false });
  const options = { javaScriptEnabled: false };

  await test.step("what is filed is published, and the office still takes it", async () => {
    await publish(preparer, first, { portal: PORTAL, index: "" });
    await competent.goto(`${first}/review`);
    await expect(competent.getByText("已公布，待备案")).toBeVisible();
    await competent.getByRole("button", { name: "备案", exact: true }).click();
    await expect(competent.getByRole("status").first()).toContainText("现在是「已公布」");
  });

  await test.step("what was recorded wrongly is corrected, and both are read", async () => {
    await preparer.goto(`${first}/publication`);
    await preparer.getByText("登记错了，更正网址、日期或索引号").click();
    await preparer.getByLabel("在政府网站上的网址").fill(`${PORTAL}?id=2`);
    await preparer.getByLabel("更正的理由").fill("网址抄错了");
    await preparer.getByRole("button", { name: "更正登记" }).click();
    await preparer.goto(`${first}/review`);
    await expect(preparer.getByText("理由：网址抄错了")).toBeVisible();
    await expect(preparer.getByText(`改为“${PORTAL}?id=2”`)).toBeVisible();
  });

  await test.step("once the rule is set, the other one waits for 备案", async () => {
    const admin = await signedIn(browser, site, tokens.admin, options);
    await admin.goto(`/admin/units/${unit}`);
    await admin.getByLabel("备案后才能公布").check();
    await admin.getByRole("button", { name: "保存办理规则" }).click();
    await preparer.goto(`${second}/publication`);
    await expect(preparer.getByText("等主管部门备案")).toBeVisible();
    await expect(preparer.getByRole("button", { name: "登记公布" })).toHaveCount(0);
    await competent.goto(`${second}/review`);
    await competent.getByRole("button", { name: "备案", exact: true }).click();
    await publish(preparer, second, { portal: PORTAL, index: "" });
  });
});
