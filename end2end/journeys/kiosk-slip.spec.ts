// She has no phone: she signs at the community centre's screen, goes home with a slip, and comes back with it.
import { consent, FIRST, tellAboutFirst, tellAboutUs, tellTheRest } from "../support/family";
import { expectAccessible } from "../support/axe";
import { addDevice, Kiosk } from "../support/kiosk";
import { Parent } from "../support/parent";
import { expect, test } from "../support/test";

test.use({ viewport: { width: 1080, height: 1920 }, hasTouch: true });

test("without a phone she signs, prints a slip, and goes on with it another day", async ({ browser, page, site, context, javaScriptEnabled: scripts }) => {
  test.setTimeout(180_000);
  const kiosk = new Kiosk(page, site, context);
  await kiosk.enrol(await addDevice(browser, site, "1 号柜台"));
  await kiosk.helperSignsIn();
  const mother = new Parent(page, site, "");

  await kiosk.nextFamily();
  await mother.follow(/^申报家里的情况/);
  await mother.press("开始填");
  await tellAboutUs(mother);

  const code = await test.step("she signs, with a finger or on paper, and gets her code", async () => {
    await page.goto("/declare");
    await mother.follow("确认手机号");
    await mother.follow("我没有手机");
    await mother.sees("没有手机，签名就可以");
    await expectAccessible(page);
    await mother.press("生成凭条");
    await mother.isTold("请在框里签名，或者勾选在打印的凭条上签。");
    if (scripts) {
      const box = (await page.getByRole("img", { name: /^签名框/ }).boundingBox())!;
      await page.mouse.move(box.x + 60, box.y + 80);
      await page.mouse.down();
      for (let step = 1; step <= 20; step++) await page.mouse.move(box.x + 60 + step * 20, box.y + 80 + (step % 2) * 60);
      await page.mouse.up();
    } else {
      await page.getByRole("checkbox", { name: /^不在屏幕上签/ }).check();
    }
    await mother.press("生成凭条");
    await mother.sees("家庭凭条");
    await expectAccessible(page);
    if (scripts) await expect(page.getByRole("img", { name: "您的签名" })).toBeVisible();
    else await expect(page.getByText("家长签名")).toBeVisible();
    return page.locator(".receipt-number").innerText();
  });
  if (scripts) {
    // One sheet of paper, with the code on it.
    const sheet = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(sheet.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  }
  await mother.follow("接着申报");
  await expect(page.getByText("没有手机，凭社区打印的凭条")).toBeVisible();
  await mother.press("结束并清空屏幕");
  await kiosk.isClear();
  await kiosk.forgets([code, "陆春梅"], ["/visit/slip", "/declare", "/family"], scripts!);

  await test.step("another day a wrong code opens nothing, the right one all of hers", async () => {
    const back = new Parent(kiosk.page, site, "");
    await kiosk.nextFamily();
    await back.follow(/^我有一张凭条/);
    await expectAccessible(kiosk.page);
    await back.says({ "凭条上的家庭码是什么？": "7KM4R-X2P9D" });
    await back.press("接着办");
    await back.isTold("家庭码对不上：可能输错了，或者已经换过新的凭条。请逐个核对。");
    await back.says({ "凭条上的家庭码是什么？": code.toLowerCase().replace("-", " ") });
    await back.press("接着办");
    await back.sees("我的家庭");
    await kiosk.page.goto("/declare");
    await consent(back);
    await back.press("添加孩子");
    await tellAboutFirst(back);
    await tellTheRest(back);
    await back.follow("核对我的回答");
    await back.press("确认，提交");
    await back.sees("已经收到您的申报");
    await kiosk.page.goto("/family");
    await expect(kiosk.page.getByText("您用社区服务中心打印的凭条登录。")).toBeVisible();
    await expectAccessible(kiosk.page);
    await kiosk.page.goto("/family/phone");
    await expect(kiosk.page.getByRole("link", { name: "打印一张新的凭条" })).toBeVisible();
    await expectAccessible(kiosk.page);
    // Her copy: no file stays here and she has no phone for it, so it is printed.
    await kiosk.page.goto("/family/privacy");
    await expect(kiosk.page.getByText("您凭凭条登录，没有手机可以下载，就在这里打印一份带回家。")).toBeVisible();
    await expectAccessible(kiosk.page);
    await back.follow("打印一份");
    await back.sees("童行保存的您家的信息");
    await expect(kiosk.page.getByRole("main")).toContainText("陆春梅");
    await expectAccessible(kiosk.page);
    if (scripts) {
      await expect(kiosk.page.getByRole("button", { name: "打印" })).toBeVisible();
      expect((await kiosk.page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(5_000);
    }
    await kiosk.page.goto("/family/access-log");
    await expect(kiosk.page.getByText("屏幕上的页面：我的信息", { exact: true })).toHaveCount(1);
    await expectAccessible(kiosk.page);
    await back.press("结束并清空屏幕");
    await kiosk.isClear();
    await kiosk.forgets([FIRST, "陆春梅"], ["/family", "/family/privacy/copy/print", "/declare"], scripts!);
  });
});

test("the pages for who has no phone, in three languages", async ({ browser, page, site, context }) => {
  test.slow();
  const kiosk = new Kiosk(page, site, context);
  await kiosk.enrol(await addDevice(browser, site, "2 号柜台"));
  await kiosk.helperSignsIn();
  for (const [language, heading, made] of [
    ["繁體中文", "您想辦什麼？", "家庭憑條"],
    ["English", "What would you like to do?", "Family slip"],
  ] as const) {
    await kiosk.nextFamily(language, heading);
    await page.goto("/visit/come-back");
    await expectAccessible(page);
    await page.goto("/declare");
    await page.getByRole("main").locator("form button").first().click();
    await page.goto("/visit/slip");
    await expectAccessible(page);
    await page.getByRole("checkbox").check();
    await page.getByRole("main").locator("form button").last().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(made);
    await expectAccessible(page);
    for (const path of ["/family/privacy", "/family/privacy/copy/print", "/family/access-log", "/family/requests/new/files"]) {
      await page.goto(path);
      await expectAccessible(page);
    }
  }
});
