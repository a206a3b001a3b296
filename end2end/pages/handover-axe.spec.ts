// axe on the pages of another device, in every language.
import { expectAccessible } from "../support/axe";
import { expect, test } from "../support/test";

for (const language of ["zh-Hans", "zh-Hant", "en"]) {
  test.describe(() => {
    test.use({ locale: language });

    test(`making and typing a code is accessible in ${language}`, async ({ page }) => {
      await page.goto("/declare");
      await page.locator("main form[novalidate] button").first().click();
      for (const path of ["/handover", "/handover/take"]) {
        await page.goto(path);
        await expect(page.locator("html")).toHaveAttribute("lang", language);
        await expectAccessible(page);
        await page.locator("main form[novalidate] button").first().click();
        await expect(page.locator(path === "/handover" ? ".receipt-number" : ".summary")).toBeVisible();
        await expectAccessible(page);
      }
    });
  });
}
