// A shared screen is tapped twice: whatever the family had begun stays its own, also when the first answer never comes.
import { addDevice, Kiosk } from "../support/kiosk";
import { Parent } from "../support/parent";
import { expect, test } from "../support/test";

test.use({ viewport: { width: 1080, height: 1920 }, hasTouch: true });

test("a double tap on begin begins once", async ({ browser, page, site, context, javaScriptEnabled: scripts }) => {
  test.slow();
  const kiosk = new Kiosk(page, site, context);
  await kiosk.enrol(await addDevice(browser, site, "1 号柜台"));
  await kiosk.helperSignsIn();
  await kiosk.nextFamily();
  const mother = new Parent(page, site, "");
  await mother.follow(/^申报家里的情况/);
  const begin = page.getByRole("button", { name: "开始填" });

  if (scripts) {
    // On a slow line the second tap comes before the answer to the first: the kiosk's script keeps it back.
    let sent = 0;
    let answer = () => {};
    const answered = new Promise<void>((done) => (answer = done));
    await page.route("**/declare", async (route) => {
      if (route.request().method() === "POST") {
        sent++;
        await answered;
      }
      await route.continue();
    });
    const { x, y, width, height } = (await begin.boundingBox())!;
    const tap = () => page.touchscreen.tap(x + width / 2, y + height / 2);
    await tap();
    await expect.poll(() => sent).toBe(1);
    await tap();
    answer();
    await expect(page.getByRole("link", { name: "关于您" })).toBeVisible();
    expect(sent).toBe(1);
  } else {
    // Nothing keeps it back, and the answer to the first one is lost on the way: with it the cookie it had.
    const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
    const csrf = await page.locator("main form", { has: begin }).locator("[name=csrf]").inputValue();
    const headers = { cookie, origin: site.url, "content-type": "application/x-www-form-urlencoded" };
    const body = new URLSearchParams({ csrf });
    const lost = await fetch(`${site.url}/declare`, { method: "POST", redirect: "manual", headers, body });
    expect([lost.status, lost.headers.get("location")]).toEqual([303, "/declare"]);
    await begin.click();
  }
  await mother.follow("关于您");
  await mother.step("您是谁", { 您的姓名: "陆春梅", 您是孩子的什么人: "母亲" });
  await mother.sees("您的证件");
  await page.goto("/declare/name");
  await expect(page.getByRole("textbox", { name: /^您的姓名/ })).toHaveValue("陆春梅");

  // One family was there, whichever tap counted.
  await mother.press("结束并清空屏幕");
  await kiosk.isClear();
  await expect(page.getByRole("row", { name: "没有办完 1" })).toBeVisible();
  await kiosk.forgets(["陆春梅"], ["/declare/name", "/declare"], scripts!);
});
