// On paper: what the page says, and nothing to press.
import type { Page } from "@playwright/test";
import { fillIn } from "../support/family";
import { freshPhone } from "../support/identity";
import { Parent } from "../support/parent";
import { expect, test } from "../support/test";

const A4 = { width: 794, height: 1123 };

/** The page as it is printed: sheets of paper, nothing cut off, no buttons, no way out of the page. */
async function expectPaper(page: Page, ...says: string[]) {
  await page.setViewportSize(A4);
  await page.emulateMedia({ media: "print" });
  for (const text of says) await expect(page.locator("main").getByText(text).first()).toBeVisible();
  for (const gone of [".exit", ".switches", ".foot", "nav.back", "main form", "[data-pause]"]) {
    for (const it of await page.locator(gone).all()) await expect(it).toBeHidden();
  }
  await expect(page.locator(".button:visible")).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect((await page.pdf({ format: "A4" })).length).toBeGreaterThan(10_000);
  await page.emulateMedia({ media: "screen" });
  await page.setViewportSize({ width: 360, height: 740 });
}

test("results, answers, receipt and the family's page are made for paper too", async ({ page, site }) => {
  test.slow();
  const parent = new Parent(page, site, freshPhone());
  await page.goto("/check");
  const child = page.getByRole("group", { name: "第 1 个孩子" });
  await parent.says({ 孩子的出生日期: ["2019", "5", "1"], 孩子的户口在哪里: "内地，深圳以外" }, child);
  await parent.press("看结果");
  await expectPaper(page, "第 1 个孩子的服务", "义务教育服务");
  await fillIn(parent);
  await parent.follow("确认手机号");
  await parent.confirmPhone();
  await parent.follow("核对我的回答");
  await parent.sees("核对您的回答");
  await expectPaper(page, "陆春梅", "红荔社区");
  await parent.press("确认，提交");
  await parent.sees("已经收到您的申报");
  await expectPaper(page, await page.locator(".receipt-number").innerText(), "陆小禾");
  await page.goto("/family");
  await expectPaper(page, "我的家庭");
});
