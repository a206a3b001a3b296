// Leaflets fit their paper: printed by Chromium, each is exactly one page of A4.
import { expectAccessible } from "../support/axe";
import { LANGUAGES } from "../support/public";
import { expect, test } from "../support/test";

const SERVICES = Array.from({ length: 20 }, (_, n) => `/leaflets/${n + 1}`);
const PILLARS = Array.from({ length: 6 }, (_, n) => `/leaflets/pillar/${n + 1}`);
const PAPERS = [...SERVICES, ...PILLARS, "/leaflets/all", "/leaflets/street?street=440304004"];

for (const { lang, locale } of LANGUAGES) {
  test.describe(() => {
    test.use({ locale });

    test(`every leaflet is one sheet of A4 in ${lang}`, async ({ page }) => {
      test.slow();
      for (const path of PAPERS) {
        await page.goto(path);
        await expect(page.locator("html")).toHaveAttribute("lang", lang);
        const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
        expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g), `${path} in ${lang}`).toHaveLength(1);
        expect(pdf, path).toMatch(/\/MediaBox\s*\[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
      }
    });

    test(`leaflets are accessible in ${lang}`, async ({ page }) => {
      for (const path of ["/leaflets", "/leaflets/3", "/leaflets/pillar/5", "/leaflets/all", "/leaflets/street?street=440304004"]) {
        await page.goto(path);
        await expectAccessible(page);
      }
    });
  });
}

test("a leaflet's square leads to its service", async ({ page }) => {
  await page.goto("/leaflets/16");
  await expect(page.getByRole("img", { name: /二维码，打开 .*\/services\/16$/ })).toBeVisible();
});

test("the street of a poster is chosen in the declaration", async ({ page }) => {
  await page.goto("/s/440304004");
  await expect(page).toHaveURL("/");
  await expect(page.getByRole("link", { name: /福田区福田街道办公/ })).toBeVisible();
  await page.goto("/declare");
  await page.getByRole("button", { name: "开始填" }).click();
  await page.goto("/declare/home");
  await expect(page.getByRole("combobox", { name: /^您现在住在哪个街道或镇/ })).toHaveValue("440304004");
});
