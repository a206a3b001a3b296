// axe on each page of signing in with the city's identity, in the three languages.
import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { expectAccessible } from "../support/axe";
import { atTheCity } from "../support/city";
import { declare, FIRST, STREET_CODE } from "../support/family";
import { freshPhone } from "../support/identity";
import { Parent } from "../support/parent";
import { LANGUAGES } from "../support/public";
import { Reviewer } from "../support/reviewer";
import { expect, test } from "../support/test";

test.use({ hasCity: true });

test("its pages are accessible in the three languages", async ({ browser, baseURL, site, city }) => {
  test.slow();
  for (const { locale } of LANGUAGES) {
    const context = await browser.newContext({ baseURL, locale });
    const page = await context.newPage();
    const door = page.locator("form[action='/sign-in/city'] button");
    await leadNowhere(page, city.issuer);
    // The page that leads on, where it can't.
    await expect(async () => {
      await page.goto("/sign-in");
      await expectAccessible(page);
      await door.click();
      await expect(page.locator("a.button[rel=noreferrer]")).toBeVisible();
    }).toPass();
    await expectAccessible(page);
    for (const address of ["", "?sorry=over", "?sorry=denied", "?sorry=away", "?sorry=unproven", "/out"]) {
      await page.goto(`/sign-in/city${address}`);
      await expectAccessible(page);
    }
    await page.unrouteAll();
    await page.goto("/sign-in");
    await door.click();
    await atTheCity(page, randomUUID());
    const phone = freshPhone();
    await page.locator("input[name=phone]").fill(phone);
    await expectAccessible(page);
    await page.locator("form[action='/sign-in'] button").click();
    await page.locator("input[name=code]").fill(await site.code(phone));
    await expectAccessible(page);
    await page.locator("form[action='/sign-in/code'] button").click();
    await expect(page).toHaveURL(/bound=yes/);
    await expectAccessible(page);
    await page.goto("/family/city");
    await expectAccessible(page);
    await context.close();
  }
});

test("the two pages of the office that say how sure the city is are accessible in the three languages", async ({ browser, baseURL, site }) => {
  test.slow();
  const home = await browser.newContext({ baseURL, locale: "zh-CN" });
  const parent = new Parent(await home.newPage(), site, freshPhone());
  const number = await declare(parent);
  await parent.page.goto("/family/city");
  await parent.press("加上深圳市统一身份认证");
  await atTheCity(parent.page, randomUUID());
  await parent.press("发送验证码到我的手机");
  await parent.page.getByRole("textbox", { name: "验证码" }).fill(await site.code(parent.phone));
  await parent.press("加上");
  await expect(parent.page.getByRole("heading", { name: "现在有两种登录办法" })).toBeVisible();
  await home.close();

  const desk = await browser.newContext({ baseURL, locale: "zh-CN", viewport: { width: 1280, height: 800 } });
  const page = await desk.newPage();
  const reviewer = new Reviewer(page, site);
  await reviewer.signIn(STREET_CODE);
  await reviewer.open(number);
  const declaration = page.url();
  await reviewer.approve(number);
  await page.goto("/staff/children");
  await page.getByRole("link", { name: FIRST }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(FIRST);
  const child = page.url();
  const lines = { "zh-Hans": "已关联，可信等级：高", "zh-Hant": "已關聯，可信等級：高", en: "linked, level of assurance high" };
  for (const [language, tag] of [["繁體中文", "zh-Hant"], ["English", "en"], ["简体中文", "zh-Hans"]] as const) {
    await page.getByRole("button", { name: language, exact: true }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", tag);
    for (const address of [declaration, child]) {
      await page.goto(address);
      await expect(page.getByText(lines[tag]).first()).toBeVisible();
      await expectAccessible(page);
    }
  }
  await desk.close();
});

/** The city's addresses are asked for and answer nothing: the browser stays where it is. */
async function leadNowhere(page: Page, issuer: string) {
  await page.route(`${issuer}/**`, (route) => route.fulfill({ status: 204 }));
}
