// With the keyboard alone: the way through the quick check, and from an error back to its field.
import type { Page } from "@playwright/test";
import { expect, test } from "../support/test";

test("the first Tab offers to skip to the content", async ({ page }) => {
  await page.goto("/check");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "跳到正文" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

/** Where the focus is: its place in the document, whether it is seen, whether it shows. */
function focus(page: Page) {
  return page.evaluate(() => {
    const it = document.activeElement!;
    const seen = it instanceof HTMLInputElement && it.type === "radio" ? it.parentElement! : it;
    const box = seen.getBoundingClientRect();
    const at = document.elementFromPoint(box.left + Math.min(box.width / 2, 12), box.top + box.height / 2);
    const { outlineStyle, outlineWidth } = getComputedStyle(it);
    return {
      what: `${it.tagName.toLowerCase()}#${it.id} ${it.textContent?.slice(0, 20)}`,
      place: [...document.querySelectorAll("*")].indexOf(it),
      onScreen: box.top >= 0 && box.bottom <= innerHeight && seen.contains(at),
      shows: outlineStyle !== "none" && parseFloat(outlineWidth) >= 2,
    };
  });
}

test("Tab goes through the quick check in the order of the page, and one always sees where one is", async ({ page }) => {
  await page.goto("/check");
  let before = -1;
  for (let tabs = 0; tabs < 200; tabs++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => document.activeElement === document.body)) break;
    const now = await focus(page);
    expect(now.place, `${now.what} comes after what was before it`).toBeGreaterThan(before);
    expect(now.onScreen, `${now.what} is in sight`).toBe(true);
    expect(now.shows, `${now.what} shows that it has the focus`).toBe(true);
    before = now.place;
    if (now.what.includes("工作人员入口")) return;
  }
  throw new Error("the end of the page was not reached");
});

test("the quick check is answered without a mouse", async ({ page }) => {
  await page.goto("/check");
  await expect(page.locator("#check-local")).toBeVisible();
  await page.locator("#child-1-birth_date").focus();
  await page.keyboard.type("2019");
  await page.keyboard.press("Tab");
  await page.keyboard.type("5");
  await page.keyboard.press("Tab");
  await page.keyboard.type("1");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(page.getByRole("radio", { name: "内地，深圳以外" })).toBeChecked();
  await page.getByRole("button", { name: "看结果" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#check-results")).toBeFocused();
  await expect(page.locator("#check-results h2")).toBeInViewport();
});

test("an error takes the focus, and its link leads to the field", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByRole("textbox").first().focus();
  await page.keyboard.press("Enter");
  const summary = page.getByRole("alert");
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^错误：/);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox").first()).toBeFocused();
  await expect(page.getByRole("textbox").first()).toHaveAttribute("aria-invalid", "true");
});
