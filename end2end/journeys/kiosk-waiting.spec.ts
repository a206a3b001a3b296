// Who waits at a community centre has a number: two screens, three families, one of whom does not come.
import type { Browser, Page } from "@playwright/test";
import { expectAccessible, expectContrastInDark } from "../support/axe";
import { addDevice, Kiosk } from "../support/kiosk";
import type { Site } from "../support/site";
import { expect, test } from "../support/test";

const SCREEN = { width: 1080, height: 1920 };

/** A screen of the centre with the helper signed in at it. */
async function screen(browser: Browser, site: Site, name: string, baseURL: string | undefined, javaScriptEnabled: boolean | undefined) {
  const context = await browser.newContext({ baseURL, javaScriptEnabled, locale: "zh-CN", viewport: SCREEN, hasTouch: true });
  const kiosk = new Kiosk(await context.newPage(), site, context);
  await kiosk.enrol(await addDevice(browser, site, name));
  await kiosk.helperSignsIn();
  return kiosk;
}

/** At the desk: a number is given out, and its paper says so. */
async function giveOut(page: Page, number: number, before: string) {
  await page.goto("/kiosk");
  await page.getByRole("button", { name: "发一个号" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`${number} 号`);
  await expect(page.getByRole("article")).toContainText(before);
}

/** A finger's width, also at arm's length. */
async function forFingers(page: Page) {
  for (const button of await page.getByRole("main").getByRole("button").all()) {
    if (await button.isVisible()) expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(59.5);
  }
}

/** One sheet with the number and nothing to press. */
async function onPaper(page: Page) {
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("article")).toContainText("福华社区");
  for (const gone of [".head", ".beside", "main .button"]) await expect(page.locator(gone).first()).toBeHidden();
  await expect(page.getByText("helper.futian")).toBeHidden();
  const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  await page.emulateMedia({ media: null });
}

test("a number for who waits, called in turn at two screens", async ({ browser, site, baseURL, javaScriptEnabled }) => {
  test.setTimeout(240_000);
  const scripts = javaScriptEnabled !== false;
  const one = await screen(browser, site, "1 号柜台", baseURL, javaScriptEnabled);
  const two = await screen(browser, site, "2 号柜台", baseURL, javaScriptEnabled);
  const figure = (kiosk: Kiosk, name: string) => expect(kiosk.page.getByRole("row", { name })).toBeVisible();

  await test.step("three families have to wait", async () => {
    await figure(one, "取号等候 0");
    await giveOut(one.page, 1, "下一个就是您");
    await expectAccessible(one.page);
    await forFingers(one.page);
    await expect(one.page.getByRole("button", { name: "打印" })).toHaveCount(scripts ? 1 : 0);
    await onPaper(one.page);
    await giveOut(two.page, 2, "您前面还有 1 家");
    await giveOut(two.page, 3, "您前面还有 2 家");
    await two.page.getByRole("link", { name: "回到“下一个家庭”" }).click();
    await figure(two, "取号等候 3");
    await forFingers(two.page);
    await expectAccessible(two.page);
    await expectContrastInDark(two.page);
    await two.page.emulateMedia({ colorScheme: null });
  });

  await test.step("both helpers see number 1, each serves another family", async () => {
    await one.page.goto("/kiosk");
    for (const it of [one, two]) await expect(it.page.getByRole("heading", { name: "下一个是 1 号" })).toBeVisible();
    await one.page.getByRole("main").getByRole("button", { name: "简体中文" }).click();
    await expect(one.page.getByRole("heading", { level: 1 })).toHaveText("您想办什么？");
    await expect(one.page.getByText("1 号", { exact: true })).toBeVisible();
    await expectAccessible(one.page);
    await two.page.getByRole("main").getByRole("button", { name: "English" }).click();
    await expect(two.page.getByRole("heading", { level: 1 })).toHaveText("What would you like to do?");
    await expect(two.page.getByText("Number 2", { exact: true })).toBeVisible();
  });

  await test.step("nobody comes with number 3; a family without one begins all the same", async () => {
    await one.page.getByRole("button", { name: "结束并清空屏幕" }).click();
    await one.isClear();
    await expect(one.page.getByRole("heading", { name: "下一个是 3 号" })).toBeVisible();
    await one.page.getByLabel("这次不叫号").check();
    await one.page.getByRole("main").getByRole("button", { name: "简体中文" }).click();
    await expect(one.page.getByRole("heading", { level: 1 })).toHaveText("您想办什么？");
    await one.page.getByRole("button", { name: "结束并清空屏幕" }).click();
    await one.page.getByRole("button", { name: "3 号没有人来" }).click();
    await expect(one.page.getByRole("heading", { name: /^下一个是/ })).toHaveCount(0);
    await figure(one, "取号等候 0");
    await one.nextFamily();
    await one.page.getByRole("button", { name: "结束并清空屏幕" }).click();
    await one.isClear();
  });
  for (const kiosk of [one, two]) await kiosk.context.close();
});

test("number and desk in three languages", async ({ browser, site, baseURL, javaScriptEnabled }) => {
  test.setTimeout(180_000);
  const kiosk = await screen(browser, site, "3 号柜台", baseURL, javaScriptEnabled);
  const { page } = kiosk;
  await page.getByRole("button", { name: "发一个号" }).click();
  const paper = page.url();
  for (const [language, number, next] of [
    ["简体", /^\d+ 号$/, /^下一个是 \d+ 号$/],
    ["繁體", /^\d+ 號$/, /^下一個是 \d+ 號$/],
    ["English", /^Number \d+$/, /^Number \d+ is next$/],
  ] as const) {
    await page.goto(paper);
    await page.getByRole("banner").getByRole("button", { name: language }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(number);
    await expectAccessible(page);
    await page.goto("/kiosk");
    await expect(page.getByRole("heading", { name: next })).toBeVisible();
    await expectAccessible(page);
  }
  await kiosk.context.close();
});
