// A family on record changes its mind: what it took back is left out of its half-year refresh, and while everything is to
// be deleted nothing is confirmed.
import { expectAccessible } from "../support/axe";
import { declare, STREET_CODE } from "../support/family";
import { freshPhone } from "../support/identity";
import { Parent } from "../support/parent";
import { Reviewer } from "../support/reviewer";
import { expect, test } from "../support/test";

test("what a family took back is not confirmed", async ({ page, browser, site, baseURL }) => {
  test.slow();
  const parent = new Parent(page, site, freshPhone());
  const number = await declare(parent);
  const office = await browser.newContext({ baseURL, viewport: { width: 1280, height: 800 } });
  const reviewer = new Reviewer(await office.newPage(), site);
  await reviewer.signIn(STREET_CODE);
  await reviewer.approve(number);
  await office.close();
  const accessible = async () => {
    for (const [language, tag] of [["繁體中文", "zh-Hant"], ["English", "en"], ["简体中文", "zh-Hans"]] as const) {
      await parent.press(language);
      await expect(page.locator("html")).toHaveAttribute("lang", tag);
      await expectAccessible(page);
    }
  };

  await test.step("without the consent to health facts the rest is confirmed", async () => {
    await page.goto("/family/privacy");
    await parent.follow("撤回对健康和残疾情况的同意");
    await parent.press("撤回同意");
    await expect(page.getByRole("heading", { name: "您撤回了对健康和残疾情况的同意" })).toBeVisible();
    await page.goto("/family/renew");
    await parent.sees("每半年确认一次");
    await expect(page.getByRole("heading", { name: "健康和残疾情况不在里面" })).toBeVisible();
    await accessible();
    await page.getByRole("checkbox", { name: "登记的内容我看过了，都没有变" }).check();
    await parent.press("确认，提交");
    await parent.sees("确认好了");
  });

  await test.step("a page that was open before everything was to be deleted confirms nothing", async () => {
    await page.goto("/family/renew");
    const before = await page.context().newPage();
    await before.goto("/family/renew");
    await before.getByRole("checkbox", { name: "登记的内容我看过了，都没有变" }).check();
    await page.goto("/family/privacy");
    await parent.follow("要求全部删除");
    await parent.press("要求删除");
    await parent.sees("我的信息");
    await before.getByRole("button", { name: "确认，提交" }).click();
    await expect(before.getByRole("heading", { level: 1 })).toHaveText("暂时不用确认登记");
    await before.close();
  });

  await test.step("it is told why, and where to turn", async () => {
    await page.goto("/family");
    await expect(page.getByText("前请确认一次")).toHaveCount(0);
    await parent.follow("暂时不用确认登记");
    await parent.sees("暂时不用确认登记");
    await expect(page.getByText("删除全部信息的请求在街道那里")).toBeVisible();
    await accessible();
    await parent.follow("我的信息");
    await parent.sees("我的信息");
  });

  await test.step("help is asked for the whole family, and for no child", async () => {
    await page.goto("/family/requests/new");
    await parent.sees("您需要什么帮助");
    await expect(page.getByRole("heading", { name: "现在不能为某个孩子求助" })).toBeVisible();
    await expect(page.getByRole("radio")).toHaveCount(1);
    await expect(page.getByRole("radio", { name: "全家" })).toBeVisible();
    await accessible();
    await page.goto("/family/privacy");
    await parent.sees("我的信息");
  });

  await test.step("it keeps its record after all", async () => {
    await expect(page.getByText("街道处理以前，您可以收回。")).toBeVisible();
    await accessible();
    await parent.press("不删除了，收回请求");
    await expect(page.getByRole("heading", { name: "删除请求已经收回" })).toBeVisible();
    await expect(page.getByText("您收回了")).toBeVisible();
    await accessible();
    await page.goto("/family/renew");
    await parent.sees("每半年确认一次");
  });
});
