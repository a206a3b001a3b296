// axe on every screen of the parent's way: blank, with mistakes, filled in, sent; in every language.
import type { Page } from "@playwright/test";
import { expectAccessible } from "../support/axe";
import { consent, tellAboutFirst, tellAboutUs, tellTheRest } from "../support/family";
import { freshPhone } from "../support/identity";
import { Parent } from "../support/parent";
import { expect, test } from "../support/test";

const ONCE = ["name", "document", "work", "home", "consent", "circumstances", "contact"];
const CHILD = ["child-name", "child-document", "child-hukou", "child-living", "child-school", "child-care", "child-support"];

for (const language of ["zh-Hans", "zh-Hant", "en"]) {
  test.describe(() => {
    test.use({ locale: language });

    test(`every question is accessible in ${language}, unanswered and unanswerable`, async ({ page }) => {
      test.slow();
      const screens = ["/check", "/sign-in", "/sign-in/lost", "/sign-in/lost/done", "/declare"];
      for (const screen of screens) await see(page, screen, language);
      await send(page, "/declare");
      for (const name of ONCE) await see(page, `/declare/${name}`, language);
      await page.goto("/declare/consent");
      await page.locator("#consent-children").check();
      await page.locator("main form[novalidate] button").first().click();
      await page.locator("form[action='/declare/children'] button").click();
      for (const name of CHILD) await see(page, `/declare/child/1/${name}`, language);
      for (const screen of ["/declare", "/declare/check", "/declare/erase", "/declare/child/1/remove"]) await see(page, screen, language);
      // Sent blank: every question says what to do.
      for (const path of ["/declare/home", "/declare/child/1/child-care"]) {
        await send(page, path);
        await expect(page.getByRole("alert")).toBeVisible();
        await expectAccessible(page);
      }
    });
  });
}

test("sent, signed in, taken back: every screen is accessible", async ({ page, site }) => {
  test.slow();
  const parent = new Parent(page, site, freshPhone());
  await send(page, "/declare");
  await parent.sees("申报家里的情况");
  await tellAboutUs(parent);
  await consent(parent);
  await parent.press("添加孩子");
  await tellAboutFirst(parent);
  await tellTheRest(parent);
  await parent.follow("确认手机号");
  await parent.says({ 您的手机号: parent.phone });
  await parent.press("发送验证码");
  await parent.sees("您收到的验证码");
  await expectAccessible(page);
  await parent.says({ 您收到的验证码: await site.code(parent.phone) });
  await parent.press("确认");
  await parent.sees("申报家里的情况");
  await expectAccessible(page);
  await parent.follow("核对我的回答");
  await parent.sees("核对您的回答");
  await expectAccessible(page);
  await parent.press("确认，提交");
  await parent.sees("已经收到您的申报");
  await expectAccessible(page);
  const receipt = new URL(page.url()).pathname;
  await parent.follow("撤回这份申报");
  await parent.sees(/^撤回编号/);
  await expectAccessible(page);
  await page.goto("/family");
  await expectAccessible(page);
  await parent.follow("这个孩子的服务");
  await parent.sees("这个孩子的服务");
  await expectAccessible(page);
  for (const [language, tag] of [["繁體中文", "zh-Hant"], ["English", "en"]] as const) {
    await parent.press(language);
    const own = ["renew", "leave", "requests", "helper", "guardians", "access-log", "notices", "privacy", "phone", "children/1/next"];
    for (const path of [receipt, "/family", "/family/children/1", ...own.map((it) => `/family/${it}`)]) await see(page, path, tag);
    await askForHelp(page, tag);
  }
});

/** A request for help, page by page: blank, with mistakes, filled in, sent, with a message. */
async function askForHelp(page: Page, language: string) {
  const save = page.locator("main form[novalidate] button").first();
  await see(page, "/family/requests/new", language);
  await save.click();
  await expectAccessible(page);
  await page.locator("main textarea").first().fill("1234");
  await page.locator("#child").check();
  await save.click();
  await expect(page).toHaveURL(/\/reach/);
  await expectAccessible(page);
  await save.click();
  await expect(page.getByRole("alert")).toBeVisible();
  await expectAccessible(page);
  await page.locator("#urgency").check();
  await page.locator("#reach").check();
  await save.click();
  await expect(page).toHaveURL(/\/files/);
  await expectAccessible(page);
  await see(page, "/family/requests/new/check", language);
  await save.click();
  await expect(page.locator("main textarea").first()).toBeVisible();
  await expectAccessible(page);
  await page.locator("main textarea").first().fill("5678");
  await save.click();
  await expect(page.getByText("5678")).toBeVisible();
  await expectAccessible(page);
}

async function see(page: Page, path: string, language: string) {
  await page.goto(path);
  await expect(page.locator("html")).toHaveAttribute("lang", language);
  await expectAccessible(page);
}

/** Presses the first button of the page's form. */
async function send(page: Page, path: string) {
  await page.goto(path);
  await page.locator("main form[novalidate] button").first().click();
}
