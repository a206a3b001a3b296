// The next family presses Back: what the one before had typed and not finished is on no page and in no field, whatever
// way that one ended. In a browser that keeps pages in its memory, which the kiosk's own does not.
import { freshPhone } from "../support/identity";
import { addDevice, Kiosk, withIdle } from "../support/kiosk";
import { Parent } from "../support/parent";
import { expect } from "../support/test";

const test = withIdle(15);

test.use({
  launchOptions: [
    async ({ launchOptions }, use) => use({ ...launchOptions, ignoreDefaultArgs: ["--disable-back-forward-cache"] }),
    { scope: "worker" },
  ],
});
test.use({ viewport: { width: 1080, height: 1920 }, hasTouch: true });
test.describe.configure({ timeout: 240_000 });

test("Back in the next family's visit", async ({ browser, page, site, context, javaScriptEnabled: scripts }) => {
  const kiosk = new Kiosk(page, site, context);
  await kiosk.enrol(await addDevice(browser, site, "1 号柜台"));
  await kiosk.helperSignsIn();

  await test.step("one types a number, does not send it, and ends", async () => {
    await kiosk.nextFamily();
    const first = new Parent(page, site, freshPhone());
    await page.goto("/sign-in?next=/family/requests");
    await first.says({ 您的手机号: first.phone });
    await first.press("结束并清空屏幕");
    await kiosk.isClear();
    await kiosk.nextFamily();
    await kiosk.leavesNothing([first.phone], [], scripts!);
  });

  await test.step("one mistypes it, looks up its street and its services, and the helper calls the next family", async () => {
    await kiosk.nextFamily();
    const second = new Parent(page, site, "1380013");
    await page.goto("/sign-in?next=/family/requests");
    await second.says({ 您的手机号: second.phone });
    await second.press("发送验证码");
    await second.isTold("这个号码收不到短信。对照手机核对：内地手机号是 11 位，以 1 开头。");
    await page.goto("/check");
    await page.getByLabel("年", { exact: true }).first().fill("2017");
    if (!scripts) {
      await second.press("看结果");
      await expect(page.getByLabel("年", { exact: true }).first()).toHaveValue("2017");
    }
    await page.goto("/report");
    await page.getByRole("textbox").first().fill("楼下的孩子");
    await kiosk.nextFamily();
    await kiosk.leavesNothing([second.phone, "楼下的孩子"], ["2017"], scripts!);
  });

  await test.step("one sends it and walks away before the code", async () => {
    await kiosk.nextFamily();
    const third = new Parent(page, site, freshPhone());
    if (scripts) await page.clock.install();
    await third.follow(/我带了手机/);
    await third.says({ 您的手机号: third.phone });
    await third.press("发送验证码");
    await third.sees("您收到的验证码");
    await third.says({ 您收到的验证码: "24681" });
    if (scripts) {
      await page.clock.fastForward(61_000);
      await expect(page.getByRole("alertdialog", { name: "您还在吗？" })).toBeVisible();
      await page.clock.fastForward(31_000);
    }
    await expect(page).toHaveURL("/kiosk", { timeout: 40_000 });
    await kiosk.isClear();
    await kiosk.nextFamily();
    await kiosk.leavesNothing([third.phone, `****${third.phone.slice(-4)}`], ["24681"], scripts!);
  });
});
