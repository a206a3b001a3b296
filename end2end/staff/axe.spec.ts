// axe finds nothing on any page of the office, in any language; on a phone no page is wider than its window.
import type { Page } from "@playwright/test";
import { expectAccessible } from "../support/axe";
import { LANGUAGES, speak } from "../support/language";
import type { Site } from "../support/site";
import { expect, test } from "../support/test";
import { desktop, work } from "./office";

test.describe.configure({ timeout: 120_000 });

/** A page of each kind, the first two of them cases: one that waits, one that is decided. */
async function pages(page: Page, site: Site): Promise<string[]> {
  await work(page, site, "reviewer.futian.2");
  const first = async (list: string) => {
    await page.goto(list);
    return (await page.getByRole("row").nth(1).getByRole("link").getAttribute("href"))!;
  };
  const waits = await first("/staff/declarations?state=submitted&order=newest");
  const decided = await first("/staff/declarations?state=approved&order=newest");
  const child = await first("/staff/children");
  return [waits, decided, child, "/staff", "/staff/declarations", "/staff/children", "/staff/office", "/staff/phones"];
}

for (const [language, tag] of LANGUAGES) {
  test.describe(language, () => {
    test.use(desktop);

    test("every page of the office is accessible", async ({ page, site }) => {
      await page.goto("/staff/sign-in");
      await expectAccessible(page);
      const [waits, ...others] = await pages(page, site);
      await page.goto(waits!);
      await page.getByRole("button", { name: "由我接手" }).click();
      await page.getByRole("button", { name: "退回补正" }).click();
      await expect(page.getByRole("alert")).toBeVisible();
      await expectAccessible(page);
      await speak(page, language, tag);
      await expectAccessible(page);
      for (const path of others) {
        await page.goto(path);
        await expectAccessible(page);
      }
      await speak(page, "简体中文", "zh-Hans");
      await page.goto(waits!);
      await page.getByRole("button", { name: "放回队列" }).click();
    });
  });
}

test("on a phone no page of the office is wider than its window", async ({ page, site }) => {
  for (const path of await pages(page, site)) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
  }
});
