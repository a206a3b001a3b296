// Three families in a row at one screen: one finishes, one walks away, one leaves quickly. Nothing of one is there for
// the next.
import { consent, FIRST, tellAboutFirst, tellAboutUs, tellTheRest } from "../support/family";
import { freshPhone } from "../support/identity";
import { expectAccessible } from "../support/axe";
import { addDevice, Kiosk, withIdle } from "../support/kiosk";
import { Parent } from "../support/parent";
import { expect } from "../support/test";

/** Without scripts only the server's own clock ends a visit: it is set to a quarter of a minute there. */
const test = withIdle(15);

test.use({ viewport: { width: 1080, height: 1920 }, hasTouch: true });
test.describe.configure({ timeout: 240_000 });

test("three families at one screen", async ({ browser, page, site, context, javaScriptEnabled: scripts }) => {
  const code = await addDevice(browser, site, "1 号柜台");
  const kiosk = new Kiosk(page, site, context);
  await kiosk.enrol(code);
  await expectAccessible(page);
  await kiosk.helperSignsIn();
  await expectAccessible(page);

  // The first one declares and ends.
  await kiosk.nextFamily();
  await expect(kiosk.page.getByText(/helper\.futian 正在协助您/)).toBeVisible();
  await expectAccessible(kiosk.page);
  const first = new Parent(kiosk.page, site, freshPhone());
  await first.follow(/我带了手机/);
  await first.confirmPhone();
  await first.sees("我的家庭");
  await kiosk.page.goto("/declare");
  await first.press("开始填");
  await tellAboutUs(first);
  await consent(first);
  await first.press("添加孩子");
  await tellAboutFirst(first);
  await tellTheRest(first);
  await first.follow("核对我的回答");
  await first.press("确认，提交");
  await first.sees("已经收到您的申报");
  await kiosk.page.goto("/family/access-log");
  await expect(kiosk.page.getByText("在社区的自助机旁协助了您").first()).toBeVisible();
  // What the helper saw beside her, page by page, once each.
  for (const title of ["我的家庭", "正在填的申报", "核对申报的回答", "交过的一次申报"]) {
    await expect(kiosk.page.getByText(`屏幕上的页面：${title}`, { exact: true })).toHaveCount(1);
  }
  await first.follow("看您自己办的记录");
  await expect(kiosk.page.getByText(/有协助员陪同/).first()).toBeVisible();
  await first.press("结束并清空屏幕");
  await kiosk.isClear();
  // As pages show the phone; its last digits alone also stand in tokens and in the browser's own pages.
  const words = [FIRST, "陆春梅", first.phone, `****${first.phone.slice(-4)}`, "红荔路"];
  await kiosk.forgets(words, ["/family", "/declare", "/declare/name", "/family/access-log", "/"], scripts);

  // The second one walks away in the middle of a page.
  await kiosk.nextFamily();
  const second = new Parent(kiosk.page, site, freshPhone());
  if (scripts) await kiosk.page.clock.install();
  await second.follow(/我带了手机/);
  await second.confirmPhone();
  await kiosk.page.goto("/declare");
  await second.press("开始填");
  await second.follow("关于您");
  await second.step("您是谁", { 您的姓名: "黄秋菊", 您是孩子的什么人: "母亲" });
  await second.sees("您的证件");
  if (scripts) {
    await second.says({ 您用哪种证件: "护照", 您的证件号码: "E99887766" });
    await kiosk.page.clock.fastForward(61_000);
    const asks = kiosk.page.getByRole("alertdialog", { name: "您还在吗？" });
    await expect(asks).toBeVisible();
    await expect(kiosk.page.getByRole("button", { name: "我还在" })).toBeFocused();
    await expectAccessible(kiosk.page);
    await kiosk.page.getByRole("button", { name: "我还在" }).tap();
    await expect(asks).toBeHidden();
    await kiosk.page.clock.fastForward(61_000);
    await expect(asks).toBeVisible();
    await kiosk.page.clock.fastForward(30_000);
  }
  await expect(kiosk.page).toHaveURL("/kiosk", { timeout: 40_000 });
  await kiosk.isClear();
  await kiosk.forgets(["黄秋菊", "E99887766", second.phone], ["/declare/document", "/declare", "/family"], scripts);

  // The third one has not said who it is, and leaves quickly.
  await kiosk.nextFamily("English", "What would you like to do?");
  await expect(kiosk.page.locator("html")).toHaveAttribute("lang", "en");
  await kiosk.page.getByRole("link", { name: /Tell about my family/ }).click();
  await kiosk.page.getByRole("main").getByRole("button").first().click();
  await kiosk.page.goto("/declare/name");
  await kiosk.page.getByRole("textbox").first().fill("Nguyen Thi Hoa");
  await kiosk.page.getByRole("button", { name: "Save and continue" }).click();
  await kiosk.page.getByRole("button", { name: /^Leave/ }).click();
  await kiosk.isClear();
  await kiosk.forgets(["Nguyen"], ["/declare/name", "/declare"], scripts);

  // The second one's answers wait on the server for its phone.
  const home = await browser.newContext({ baseURL: site.url, javaScriptEnabled: scripts });
  const again = new Parent(await home.newPage(), site, second.phone);
  await again.signIn();
  await again.page.goto("/declare/name");
  await expect(again.page.getByRole("textbox", { name: /^您的姓名/ })).toHaveValue("黄秋菊");
  await home.close();

  // Today's figures: numbers, no names.
  await kiosk.page.goto("/kiosk");
  await expect(kiosk.page.getByRole("row", { name: /^已经办完.* 1$/ })).toBeVisible();
  await expect(kiosk.page.getByRole("row", { name: "没有办完 2" })).toBeVisible();
});

test("the pages of a kiosk in three languages", async ({ browser, page, site, context, javaScriptEnabled: scripts }) => {
  test.slow();
  const code = await addDevice(browser, site, "2 号柜台");
  const kiosk = new Kiosk(page, site, context);
  await kiosk.enrol(code);
  await kiosk.helperSignsIn();
  for (const [language, heading] of [
    ["简体中文", "您想办什么？"],
    ["繁體中文", "您想辦什麼？"],
    ["English", "What would you like to do?"],
  ] as const) {
    await kiosk.nextFamily(language, heading);
    for (const path of ["/visit", "/sign-in", "/declare", "/check"]) {
      await page.goto(path);
      await expectAccessible(page);
      await expect(page.locator("[autocomplete]:not([autocomplete=off])")).toHaveCount(0);
      // A finger's width, also at arm's length.
      for (const button of await page.getByRole("main").getByRole("button").all()) {
        expect((await button.boundingBox())!.height, path).toBeGreaterThanOrEqual(59.5);
      }
    }
    await kiosk.desk(scripts!);
    await expectAccessible(page);
  }
});
