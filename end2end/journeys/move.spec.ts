// A family moves to another street of Shenzhen: its record goes along with its history, and both streets know.
import { expectAccessible } from "../support/axe";
import { declare, STREET_CODE } from "../support/family";
import { freshPhone } from "../support/identity";
import { Parent } from "../support/parent";
import { Reviewer } from "../support/reviewer";
import { expect, test } from "../support/test";

const CHILD = "陆远行";
const NEW_STREET = "440304004";

test("from one street to another, with everything that was before", async ({ page, browser, site, baseURL }) => {
  test.slow();
  const parent = new Parent(page, site, freshPhone());
  const desk = async (street: string) => {
    const office = await browser.newContext({ baseURL, viewport: { width: 1280, height: 800 } });
    const reviewer = new Reviewer(await office.newPage(), site);
    await reviewer.signIn(street);
    return reviewer;
  };
  const first = await declare(parent, { child: CHILD });
  const before = await desk(STREET_CODE);
  await before.approve(first);

  const second = await test.step("the family says so where it confirms its record", async () => {
    await page.goto("/family/renew");
    await page.getByRole("checkbox", { name: "登记的内容我看过了，都没有变" }).check();
    await parent.press("还有别的变了");
    await page.goto("/declare/home");
    await parent.step("您现在住在哪里", { 您现在住在哪个街道或镇: "福田街道", 详细地址: "福华路 1 号" });
    await parent.more({ 哪个社区: "福华社区" });
    await page.goto("/declare/check");
    await expectAccessible(page);
    await parent.press("确认，提交");
    await parent.sees("已经收到您的申报");
    return (await page.locator(".receipt-number").innerText()).trim();
  });

  await test.step("the new street approves and has the child in its ledger", async () => {
    const there = await desk(NEW_STREET);
    await there.approve(second);
    await there.page.goto("/staff/children?order=newest");
    await there.page.getByRole("link", { name: CHILD }).click();
    await expect(there.page.getByText(first).first()).toBeVisible();
    await there.page.context().close();
  });

  await test.step("the old one reads that it moved, and opens it no more", async () => {
    await before.page.goto("/staff/departures");
    const row = before.page.getByRole("row", { name: new RegExp(CHILD) });
    await expect(row).toContainText("搬到别的街道");
    await expect(row).toContainText("福田街道");
    await before.page.goto("/staff/children?order=newest");
    await expect(before.page.getByRole("link", { name: CHILD })).toHaveCount(0);
    await before.page.context().close();
  });

  await test.step("the family sees both declarations", async () => {
    await page.goto("/family");
    await page.getByText("每一次申报", { exact: true }).click();
    for (const number of [first, second]) await expect(page.getByText(number).first()).toBeVisible();
    await expectAccessible(page);
  });
});
