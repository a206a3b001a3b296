// Another device: she begins on one phone, goes on at the same question on another, and signs a third one in.
import type { Browser } from "@playwright/test";
import { expectAccessible } from "../support/axe";
import { consent, tellAboutUs } from "../support/family";
import { freshPhone } from "../support/identity";
import { Parent } from "../support/parent";
import { expect, test } from "../support/test";
import type { Site } from "../support/site";

async function device(browser: Browser, site: Site, baseURL: string | undefined, javaScriptEnabled: boolean | undefined, phone: string) {
  const context = await browser.newContext({ baseURL, javaScriptEnabled, locale: "zh-CN", viewport: { width: 360, height: 740 } });
  return new Parent(await context.newPage(), site, phone);
}

/** Makes a code at the page she is at. */
async function code(parent: Parent) {
  await parent.follow("换一台设备接着填");
  await parent.sees("换一台设备接着填");
  await parent.press("生成接力码");
  await parent.sees("您的接力码");
  return (await parent.page.locator(".receipt-number").textContent())!.trim();
}

test("from one phone to another at the same question; the first one shows nothing any more", async ({ page, browser, site, baseURL, javaScriptEnabled }) => {
  test.slow();
  const first = new Parent(page, site, freshPhone());
  const second = await device(browser, site, baseURL, javaScriptEnabled, first.phone);
  await page.goto("/declare");
  await first.press("开始填");
  await first.follow("关于您");
  await first.step("您是谁", { 您的姓名: "陆春梅", 您是孩子的什么人: "母亲" });
  await first.sees("您的证件");
  const typed = await test.step("she makes a code where she is", () => code(first));
  await expectAccessible(page);
  await expect(page.getByRole("img", { name: /^二维码/ })).toBeVisible();

  await test.step("a wrong code opens nothing, and what was typed stays", async () => {
    await second.page.goto("/declare");
    await second.follow("我有接力码，要在这台设备上接着填");
    await second.sees("另一台设备上显示的接力码");
    await second.press("接着填");
    await second.isTold("输入另一台设备上显示的接力码。");
    await second.says({ 另一台设备上显示的接力码: "7KM4-RX2P" });
    await second.press("接着填");
    await second.isTold("这个接力码对不上：可能填错了、用过了，或者过了时间。再对照一遍，或者在那台设备上重新生成一个。");
    await expect(second.page.getByRole("textbox", { name: "另一台设备上显示的接力码" })).toHaveValue("7KM4-RX2P");
  });

  await test.step("scanned, it is in the form and not in the address; without JavaScript she types it", async () => {
    await second.page.goto("about:blank");
    await second.page.goto(`/handover/take#${typed}`);
    const field = second.page.getByRole("textbox", { name: "另一台设备上显示的接力码" });
    if (javaScriptEnabled === false) await field.fill(typed.toLowerCase().replace("-", " "));
    await expect(field).toHaveValue(javaScriptEnabled === false ? /./ : typed);
    if (javaScriptEnabled !== false) await expect(second.page).toHaveURL(/\/handover\/take$/);
    await second.press("接着填");
    await second.sees("您的证件");
    await expect(second.page).toHaveURL("/declare/document");
    await second.page.goto("/declare/name");
    await expect(second.page.getByRole("textbox", { name: "您的姓名" })).toHaveValue("陆春梅");
  });

  await test.step("the first phone shows nothing, and the code opens nothing again", async () => {
    await page.goto("/declare/name");
    await expect(page.getByText("陆春梅")).toHaveCount(0);
    await expect(page.getByRole("button", { name: "开始填" })).toBeVisible();
    await page.goto("/handover/take");
    await first.says({ 另一台设备上显示的接力码: typed });
    await first.press("接着填");
    await expect(page.getByRole("alert")).toContainText("这个接力码对不上");
  });
  await second.page.context().close();
});

test("signed in at one device, she is signed in at the other, and the log says so", async ({ page, browser, site, baseURL, javaScriptEnabled }) => {
  test.slow();
  const first = new Parent(page, site, freshPhone());
  const second = await device(browser, site, baseURL, javaScriptEnabled, first.phone);
  await page.goto("/declare");
  await first.press("开始填");
  await tellAboutUs(first);
  await consent(first);
  await first.follow("确认手机号");
  await first.confirmPhone();
  await page.goto("/family");
  const typed = await code(first);

  // Something was begun at the other device: it is said that it goes.
  await second.page.goto("/declare");
  await second.press("开始填");
  await second.page.goto("/handover/take");
  await expect(second.page.getByRole("heading", { name: "这台设备上已经开始填了一份" })).toBeVisible();
  await expectAccessible(second.page);
  await second.says({ 另一台设备上显示的接力码: typed });
  await second.press("接着填");
  await second.sees("我的家庭");
  await page.goto("/family");
  await first.sees("我的家庭");
  await page.goto("/family/access-log?side=own");
  await expect(page.getByText("用接力码换了一台设备").first()).toBeVisible();

  // Leaving quickly ends a code that waits.
  const late = await code(second);
  await second.page.goto("/family");
  await second.press("退出登录");
  await page.goto("/family");
  await first.press("退出登录");
  await page.goto("/handover/take");
  await first.says({ 另一台设备上显示的接力码: late });
  await first.press("接着填");
  await expect(page.getByRole("alert")).toContainText("这个接力码对不上");
  await second.page.context().close();
});
