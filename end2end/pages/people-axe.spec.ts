// axe on every page of helpers and other guardians: blank, with mistakes, with a code, shared; in every language.
import type { Page } from "@playwright/test";
import { expectAccessible } from "../support/axe";
import { freshPhone } from "../support/identity";
import { expect, test } from "../support/test";

for (const language of ["zh-Hans", "zh-Hant", "en"]) {
  test.describe(() => {
    test.use({ locale: language });

    test(`every page of people a parent trusts is accessible in ${language}`, async ({ page, browser, site, baseURL }) => {
      test.slow();
      const see = async (on: Page, path: string) => {
        await on.goto(path);
        await expect(on.locator("html")).toHaveAttribute("lang", language);
        await expectAccessible(on);
      };
      const signIn = async (on: Page, phone: string) => {
        await on.goto("/sign-in");
        await on.locator("#phone").fill(phone);
        await on.locator("main form button").first().click();
        await on.locator("#code").fill(await site.code(phone));
        await on.locator("main form button").first().click();
        await expect(on).toHaveURL(/family/);
      };
      await see(page, "/help");
      await signIn(page, freshPhone());
      for (const path of ["/help", "/family/helper", "/family/guardians", "/family/join"]) await see(page, path);
      for (const path of ["/help", "/family/helper", "/family/guardians", "/family/join"]) {
        await page.goto(path);
        await page.locator("main form button").last().click();
        await expect(page.getByRole("alert")).toBeVisible();
        await expectAccessible(page);
      }
      const other = await browser.newContext({ baseURL, locale: language });
      const theirs = await other.newPage();
      await signIn(theirs, freshPhone());
      for (const [from, to] of [["/family/helper", "/help"], ["/family/guardians", "/family/join"]] as const) {
        await page.goto(from);
        await page.locator("#name").fill("王");
        if (from === "/family/helper") await page.locator("#lasting").check();
        await page.locator("main form button").last().click();
        await expectAccessible(page);
        const spoken = (await page.locator(".receipt-number").textContent())!.trim();
        await see(page, from);
        if (to === "/help") continue;
        await theirs.goto(to);
        await theirs.locator("#code").fill(spoken);
        await theirs.locator("main form button").last().click();
        await expect(theirs).toHaveURL(/shared/);
        await expectAccessible(theirs);
        await page.goto("/family/guardians");
        await page.locator("a[href^='/family/guardians/']").first().click();
        await expectAccessible(page);
      }
      await other.close();
    });
  });
}
