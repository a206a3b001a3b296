// axe finds nothing: every public page, in three languages, light and dark.
import { expectAccessible, expectContrastInDark } from "../support/axe";
import { LANGUAGES, PUBLIC } from "../support/public";
import { expect, test } from "../support/test";

for (const { lang, locale } of LANGUAGES) {
  test.describe(lang, () => {
    test.use({ locale });
    for (const path of PUBLIC) {
      test(`${path} has no findings, light and dark`, async ({ page }) => {
        await page.goto(path);
        await expectAccessible(page);
        await expectContrastInDark(page);
      });
    }

    test("results of the quick check have no findings, light and dark", async ({ page }) => {
      await page.goto("/check");
      await page.locator("#child-1-birth_date").fill(lang === "en" ? "1" : "2019");
      await page.locator("#child-1-birth_date-month").fill("5");
      await page.locator(lang === "en" ? "#child-1-birth_date-year" : "#child-1-birth_date-day").fill(lang === "en" ? "2019" : "1");
      await expect(page.locator("#check-results h2")).toBeVisible();
      await page.locator("#check-results").evaluate((it) => it.querySelectorAll("details").forEach((why) => (why.open = true)));
      await expectAccessible(page);
      await expectContrastInDark(page);
    });

    test("a form with errors has no findings, light and dark", async ({ page }) => {
      await page.goto("/sign-in");
      await page.locator("main form .button").first().click();
      await expect(page.getByRole("alert")).toBeVisible();
      await expectAccessible(page);
      await expectContrastInDark(page);
    });
  });
}
