// The start page, as somebody on a phone gets it.
import { expectAccessible } from "../support/axe";
import { expect, test } from "../support/test";
import { weigh } from "../support/weight";

test("the start page has one heading, a title and a language", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expect(page).toHaveTitle(/童行/);
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
  await expectAccessible(page);
});

test("the start page is light: no WebAssembly, at most 24 kB of styles and scripts", async ({ page }) => {
  const { WebAssembly = 0, Stylesheet = 0, Script = 0 } = await weigh(page, "/");
  expect(WebAssembly).toBe(0);
  expect(Stylesheet + Script).toBeLessThanOrEqual(24_000);
});
