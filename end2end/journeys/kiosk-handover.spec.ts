// From her phone to the screen of a community centre, at the same question, and home again.
import { expectAccessible } from "../support/axe";
import { freshPhone } from "../support/identity";
import { addDevice, Kiosk, withIdle } from "../support/kiosk";
import { Parent } from "../support/parent";
import { expect } from "../support/test";

/** Without scripts a screen hears of what the phone did when nobody has touched it for a while: half a minute here. */
const test = withIdle(30);

const SCREEN = { width: 1080, height: 1920 };

/** The code that the page shows once. */
async function code(parent: Parent) {
  await parent.follow("换一台设备接着填");
  await parent.press("生成接力码");
  await parent.sees("您的接力码");
  return (await parent.page.locator(".receipt-number").textContent())!.trim();
}

test("she goes on at the kiosk where she stopped on the phone, and on the phone where she stopped at the kiosk", async ({ page, browser, site, baseURL, javaScriptEnabled }) => {
  test.setTimeout(180_000);
  const device = await addDevice(browser, site, "1 号柜台");
  const context = await browser.newContext({ baseURL, javaScriptEnabled, locale: "zh-CN", viewport: SCREEN, hasTouch: true });
  const kiosk = new Kiosk(await context.newPage(), site, context);
  await kiosk.enrol(device);
  await kiosk.helperSignsIn();

  const phone = new Parent(page, site, freshPhone());
  await page.goto("/declare");
  await phone.press("开始填");
  await phone.follow("关于您");
  await phone.step("您是谁", { 您的姓名: "陆春梅", 您是孩子的什么人: "母亲" });
  await phone.sees("您的证件");
  const typed = await code(phone);

  await kiosk.nextFamily();
  const screen = new Parent(kiosk.page, site, phone.phone);
  await test.step("she types the code at the kiosk, with the helper beside her", async () => {
    await screen.follow(/^手机上填到一半，在这里接着填/);
    await expectAccessible(kiosk.page);
    await screen.says({ 另一台设备上显示的接力码: typed });
    await screen.press("接着填");
    await screen.sees("您的证件");
    await expect(kiosk.page.getByText("正在协助您")).toBeVisible();
    await page.goto("/declare/name");
    await expect(page.getByText("陆春梅")).toHaveCount(0);
  });

  await test.step("she takes it home, and the screen is the next family's", async () => {
    await screen.step("您的证件", { 您用哪种证件: "护照", 您的证件号码: "E12345678" });
    await screen.sees("居住证和工作");
    const home = await code(screen);
    await expect(kiosk.page.getByText("另一台设备接过去以后，这里会自动结束。")).toBeVisible();
    await expectAccessible(kiosk.page);
    await page.goto("/handover/take");
    await phone.says({ 另一台设备上显示的接力码: home });
    await phone.press("接着填");
    await phone.sees("居住证和工作");
    await expect(page.getByText("正在协助您")).toHaveCount(0);
    await page.goto("/declare/name");
    await expect(page.getByRole("textbox", { name: "您的姓名" })).toHaveValue("陆春梅");
    await expect(kiosk.page).toHaveURL("/visit/taken", { timeout: javaScriptEnabled === false ? 45_000 : 10_000 });
    await screen.sees("在另一台设备上接着办");
    await expectAccessible(kiosk.page);
    await expect(kiosk.page.locator(".receipt-number, .qr")).toHaveCount(0);
    expect((await context.cookies()).map((cookie) => cookie.name).sort()).toEqual(["__Host-helper", "__Host-kiosk"]);
    await screen.follow("下一个家庭");
    await kiosk.isClear();
    await expect(kiosk.page.getByRole("row", { name: /^已经办完，或带走接着办 1$/ })).toBeVisible();
    await kiosk.page.goto("/declare/name");
    await kiosk.isClear();
    for (let step = 0; step < 3; step++) {
      // The page of the code was the answer to a form: it is not kept.
      await kiosk.page.goBack().catch(() => {});
      await expect(kiosk.page.getByText("陆春梅")).toHaveCount(0);
    }
  });
  await context.close();
});

test("taken over, the screen says so in the family's language", async ({ browser, site, baseURL, javaScriptEnabled }) => {
  test.setTimeout(240_000);
  const context = await browser.newContext({ baseURL, javaScriptEnabled, locale: "zh-CN", viewport: SCREEN, hasTouch: true });
  const kiosk = new Kiosk(await context.newPage(), site, context);
  await kiosk.enrol(await addDevice(browser, site, "2 号柜台"));
  await kiosk.helperSignsIn();
  const home = await browser.newContext({ baseURL, javaScriptEnabled, locale: "zh-CN", viewport: { width: 360, height: 740 } });
  const phone = await home.newPage();
  const languages = [
    ["简体中文", "您想办什么？", "在另一台设备上接着办", "下一个家庭"],
    ["繁體中文", "您想辦什麼？", "在另一台裝置上接着辦", "下一個家庭"],
    ["English", "What would you like to do?", "It goes on at the other device", "The next family"],
  ] as const;
  // Without scripts each one takes the whole idle time, and says the same.
  for (const [language, heading, title, then] of languages.slice(0, javaScriptEnabled === false ? 1 : 3)) {
    await kiosk.nextFamily(language, heading);
    await kiosk.page.goto("/declare");
    await kiosk.page.locator("main form[novalidate] button").first().click();
    await kiosk.page.goto("/handover");
    await kiosk.page.locator("main form[novalidate] button").first().click();
    const typed = (await kiosk.page.locator(".receipt-number").textContent())!.trim();
    await expectAccessible(kiosk.page);
    await home.clearCookies();
    await phone.goto("/handover/take");
    await phone.getByRole("textbox").fill(typed);
    await phone.locator("main form[novalidate] button").click();
    await expect(phone).toHaveURL("/declare");
    await expect(kiosk.page).toHaveURL("/visit/taken", { timeout: javaScriptEnabled === false ? 45_000 : 10_000 });
    await expect(kiosk.page.getByRole("heading", { level: 1 })).toHaveText(title);
    await expectAccessible(kiosk.page);
    await kiosk.page.getByRole("link", { name: then }).click();
    await expect(kiosk.page).toHaveURL("/kiosk");
  }
  await home.close();
  await context.close();
});
