// axe on each page of signing in with the city's identity, in the three languages.
import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { expectAccessible } from "../support/axe";
import { atTheCity } from "../support/city";
import { freshPhone } from "../support/identity";
import { LANGUAGES } from "../support/public";
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

/** The city's addresses are asked for and answer nothing: the browser stays where it is. */
async function leadNowhere(page: Page, issuer: string) {
  await page.route(`${issuer}/**`, (route) => route.fulfill({ status: 204 }));
}
