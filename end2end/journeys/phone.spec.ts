// What the family is told, and another phone: with the old one at hand, and with the old one gone.
import type { Page } from "@playwright/test";
import { expectAccessible } from "../support/axe";
import { declare, STREET_CODE } from "../support/family";
import { freshPhone } from "../support/identity";
import { Parent } from "../support/parent";
import { Reviewer } from "../support/reviewer";
import { expect, test } from "../support/test";

test("a family reads its notices, changes its phone, and stops a change it did not ask for", async ({ page, browser, site, baseURL, javaScriptEnabled }) => {
  test.slow();
  // axe is a script itself.
  const isAccessible = async (page: Page) => {
    await expectAccessible(page);
  };
  const parent = new Parent(page, site, freshPhone());
  const number = await declare(parent);

  await test.step("what is new is marked until the family says that it read it", async () => {
    await page.goto("/family");
    await parent.follow("看通知");
    await parent.sees("通知");
    await isAccessible(page);
    await expect(page.getByText("新", { exact: true })).toBeVisible();
    await parent.press("都看过了");
    await expect(page.getByText("新", { exact: true })).toBeHidden();
    await parent.follow("已经收到您的申报");
    await expect(page.getByText(number).first()).toBeVisible();
  });

  const old = parent.phone;
  const next = freshPhone();

  await test.step("with both phones at hand it is changed at once", async () => {
    await page.goto("/family");
    await parent.follow("换手机号");
    await parent.sees("换手机号");
    await isAccessible(page);
    await parent.says({ 新手机号: next });
    await parent.press("给两个号码发验证码");
    await parent.sees("填两个验证码");
    await isAccessible(page);
    await parent.says({ 旧号码收到的验证码: await site.code(old), 新号码收到的验证码: "000" });
    await parent.press("换成新号码");
    await parent.isTold("验证码是 6 位数字。对照短信再填一次。");
    await parent.says({ 新号码收到的验证码: await site.code(next) });
    await parent.press("换成新号码");
    await expect(page.getByRole("heading", { name: "手机号换好了" })).toBeVisible();
  });

  const theirs = freshPhone();

  await test.step("somebody who says that the phone is gone waits for the office", async () => {
    const context = await browser.newContext({ baseURL, javaScriptEnabled });
    const somebody = new Parent(await context.newPage(), site, theirs);
    await somebody.page.goto("/sign-in");
    await somebody.follow("手机号换了，收不到验证码");
    await somebody.sees("手机号换了，收不到验证码");
    await isAccessible(somebody.page);
    await somebody.says({ 新手机号: theirs });
    await somebody.press("发送验证码");
    await somebody.sees("确认新号码，说明是哪一家");
    await isAccessible(somebody.page);
    await somebody.says({ 您收到的验证码: await site.code(theirs), 回执上的编号: number, 您的姓名: "陆春梅" });
    await somebody.press("提交");
    await somebody.sees("新号码已经确认");
    await isAccessible(somebody.page);
    await context.close();
  });

  await test.step("the office agrees after seeing the person", async () => {
    const context = await browser.newContext({ baseURL, javaScriptEnabled, viewport: { width: 1280, height: 800 } });
    const reviewer = new Reviewer(await context.newPage(), site);
    await reviewer.signIn(STREET_CODE);
    await reviewer.page.getByRole("link", { name: "换手机号的申请" }).click();
    await isAccessible(reviewer.page);
    await reviewer.page.getByRole("link", { name: number }).click();
    await isAccessible(reviewer.page);
    await reviewer.press("同意，72 小时后生效");
    await expect(reviewer.page.getByRole("alert")).toContainText("当面核对以后，勾选这一项");
    await reviewer.page.getByRole("checkbox", { name: "我当面见了本人" }).check();
    await reviewer.press("同意，72 小时后生效");
    await expect(reviewer.page.getByText("等待生效")).toBeVisible();
    await context.close();
  });

  await test.step("whoever holds the phone that still opens the account is told and stops it", async () => {
    await expect.poll(async () => (await site.messages(next)).map((message) => message.purpose)).toContain("phone_approved");
    await page.goto("/family/notices");
    await parent.follow("登录手机号 72 小时后更换");
    await expect(page.getByRole("heading", { name: /^有人申请改用/ })).toBeVisible();
    await isAccessible(page);
    await parent.press("不是我们申请的，停止");
    await expect(page.getByRole("heading", { name: /^有人申请改用/ })).toBeHidden();
  });
});
