// Fingers find what they press: 44 px for buttons and inputs, 24 px for everything else that is not inside a sentence.
import type { Page } from "@playwright/test";
import { PUBLIC } from "../support/public";
import { expect, test } from "../support/test";

function small(page: Page) {
  return page.evaluate(() => {
    const px = ({ width, height }: DOMRect) => `${Math.round(width)} × ${Math.round(height)}`;
    const shown = (it: Element) => it.checkVisibility() && !it.closest(".vh") && it.getBoundingClientRect().width > 1;
    const found: string[] = [];
    const look = (what: string, least: number, except: (it: Element) => boolean = () => false) => {
      for (const it of document.querySelectorAll(what)) {
        const box = it.getBoundingClientRect();
        if (!shown(it) || except(it) || Math.min(box.width, box.height) >= least - 0.5) continue;
        found.push(`${it.tagName.toLowerCase()} “${it.textContent?.trim().slice(0, 20)}” ${px(box)} < ${least}`);
      }
    };
    look("button, .button, select, textarea, input:not([type=hidden], [type=radio], [type=checkbox])", 44);
    look(".choice", 44);
    look("summary", 24);
    look("a:not(.skip)", 24, (it) => getComputedStyle(it).display === "inline");
    return found;
  });
}

test("every target is large enough", async ({ page }) => {
  for (const path of PUBLIC) {
    await page.goto(path);
    expect(await small(page), path).toEqual([]);
  }
});

test("large text makes larger targets", async ({ page }) => {
  await page.goto("/check");
  await page.getByRole("button", { name: "大字" }).click();
  await expect(page.getByRole("button", { name: "标准字" })).toBeVisible();
  const height = await page.getByRole("button", { name: "看结果" }).evaluate((it) => it.getBoundingClientRect().height);
  expect(height).toBeGreaterThanOrEqual(60);
  expect(await small(page)).toEqual([]);
});
