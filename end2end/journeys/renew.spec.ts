// The record holds half a year: a family confirms it in three taps, sees what changes next, and leaves.
import { readFile } from "node:fs/promises";
import { expectAccessible } from "../support/axe";
import { declare, FIRST, STREET_CODE } from "../support/family";
import { freshPhone } from "../support/identity";
import { Parent } from "../support/parent";
import { Reviewer } from "../support/reviewer";
import { expect, test } from "../support/test";

test("a record is confirmed in three taps, its next days are seen, and it is closed", async ({ page, browser, site, baseURL }) => {
  test.slow();
  const parent = new Parent(page, site, freshPhone());
  const office = await browser.newContext({ baseURL, viewport: { width: 1280, height: 800 } });
  const reviewer = new Reviewer(await office.newPage(), site);

  await test.step("a family is on record", async () => {
    const number = await declare(parent);
    await expect(page).toHaveURL(/\/family\/declarations\//);
    await reviewer.signIn(STREET_CODE);
    await reviewer.approve(number);
  });

  await test.step("who ticks nothing is told, and who ticks has a receipt", async () => {
    await page.goto("/family");
    await parent.follow("每半年确认一次");
    await parent.sees("每半年确认一次");
    await expectAccessible(page);
    await parent.press("确认，提交");
    await parent.isTold("都没有变的话，请勾选；有变化请按“还有别的变了”");
    await expectAccessible(page);
    await page.getByRole("checkbox", { name: "登记的内容我看过了，都没有变" }).check();
    await parent.press("确认，提交");
    await parent.sees("确认好了");
    await expectAccessible(page);
    const number = await page.locator(".receipt-number").innerText();
    await expect(page.getByRole("img", { name: `编号 ${number} 的二维码` })).toBeVisible();
  });

  await test.step("the next days of the child stand in a list and in a calendar", async () => {
    await page.goto("/family");
    await parent.follow("接下来会变什么");
    await parent.sees(`${FIRST}：接下来会变什么`);
    await expect(page.getByText("满 16 岁，登记结束；读书和基本生活的几项还在")).toBeVisible();
    await expectAccessible(page);
    await parent.press("打开提醒");
    await expect(page.getByText("已打开", { exact: true })).toBeVisible();
    const arrives = page.waitForEvent("download");
    await parent.follow("下载日历文件");
    const text = await readFile(await (await arrives).path(), "utf8");
    expect(text).toContain("BEGIN:VEVENT");
    expect(text).not.toContain(FIRST);
  });

  await test.step("the family leaves Shenzhen, and the office sees that it left", async () => {
    await page.goto("/family/requests/new?item=3&child=1");
    await parent.says({ 用您自己的话说说: "想转到附近的小学" });
    await parent.press("保存，继续");
    await page.goto("/family");
    await parent.follow("离开深圳，结束登记");
    await parent.sees("离开深圳，结束登记");
    await expect(page.getByText("没发出的求助和上传的文件会马上删除")).toBeVisible();
    await expectAccessible(page);
    await parent.press("结束登记");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("这份登记已经结束");
    await reviewer.page.goto("/staff/departures");
    await expect(reviewer.page.getByRole("row", { name: new RegExp(FIRST) })).toContainText("离开深圳");
  });
  await office.close();
});

for (const language of ["zh-Hans", "zh-Hant", "en"]) {
  test.describe(() => {
    test.use({ locale: language });

    test(`the farewell and the empty renewal are accessible in ${language}`, async ({ page, site }) => {
      const phone = freshPhone();
      await page.goto("/sign-in");
      await page.locator("#phone").fill(phone);
      await page.locator("main form button").first().click();
      await page.locator("#code").fill(await site.code(phone));
      await page.locator("main form button").first().click();
      await expect(page).toHaveURL(/\/family/);
      for (const path of ["/family", "/family/renew", "/family/leave", "/family/farewell"]) {
        await page.goto(path);
        await expect(page.locator("html")).toHaveAttribute("lang", language);
        await expectAccessible(page);
      }
    });
  });
}
