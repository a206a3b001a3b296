// A language written from right to left, which nobody speaks: the page is mirrored, and nothing leaves the window.
import type { Page } from "@playwright/test";
import { PUBLIC, speak } from "../support/public";
import { expect, test } from "../support/test";

test.beforeEach(({ page }) => speak(page, "qps-rtl"));

/** How far the middle of something is from the right edge of the window, as a part of its width. */
async function fromRight(page: Page, selector: string) {
  const { x, width } = (await page.locator(selector).first().boundingBox())!;
  return 1 - (x + width / 2) / page.viewportSize()!.width;
}

test("the page is mirrored", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto("/check");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  expect(await fromRight(page, ".brand a")).toBeLessThan(0.3);
  expect(await fromRight(page, ".exit button")).toBeGreaterThan(0.7);
  expect(await fromRight(page, ".back a")).toBeLessThan(0.3);
  const choice = page.locator(".choice").first();
  const [box, label] = [(await choice.locator("input").boundingBox())!, (await choice.locator("label").boundingBox())!];
  expect(box.x).toBeGreaterThan(label.x + label.width - 1);
  // Numbers are read from left to right everywhere.
  await page.goto("/contact");
  await expect(page.locator(".hotlines .call").first()).toHaveText("110");
});

test("nothing leaves the window, however narrow and however large the text", async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of PUBLIC) {
    await page.goto(path);
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    for (const size of ["100%", "200%"]) {
      await page.evaluate((size) => (document.documentElement.style.fontSize = size), size);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${path} at ${size}`).toBe(true);
    }
  }
});
