// Stopping and going on, taking back, leaving in a hurry.
import { consent, FIRST, tellAboutFirst, tellAboutUs, tellTheRest } from "../support/family";
import { freshPhone } from "../support/identity";
import { Parent } from "../support/parent";
import { expect, test } from "../support/test";

test("a draft waits for the person who signs in with its phone, on another device too", async ({ page, browser, site, baseURL }) => {
  const parent = new Parent(page, site, freshPhone());
  await begin(parent);
  await parent.follow("关于您");
  await parent.step("您是谁", { 您的姓名: "陆春梅", 您是孩子的什么人: "母亲" });
  await page.goto("/declare");
  await parent.follow("确认手机号");
  await parent.confirmPhone((code) => `${code.slice(0, 3)} ${code.slice(3)}`);
  await parent.sees("申报家里的情况");
  await page.goto("/family");
  await parent.press("退出登录");

  const other = await browser.newContext({ baseURL });
  const later = new Parent(await other.newPage(), site, parent.phone);
  await later.signIn();
  await later.follow("接着填");
  await later.follow("关于您");
  await later.page.goto("/declare/name");
  await expect(later.page.getByRole("textbox", { name: "您的姓名" })).toHaveValue("陆春梅");
  await other.close();
});

test("a declaration is sent once, read again by its address, and taken back", async ({ page, site }) => {
  test.slow();
  const parent = new Parent(page, site, freshPhone());
  await begin(parent);
  await tellAboutUs(parent);
  await consent(parent);
  await parent.press("添加孩子");
  await tellAboutFirst(parent);
  await tellTheRest(parent);
  await parent.follow("确认手机号");
  await parent.confirmPhone();
  await parent.follow("核对我的回答");

  await test.step("pressed twice it is sent once", async () => {
    await parent.sees("核对您的回答");
    await page.getByRole("button", { name: "确认，提交" }).dblclick();
    await parent.sees("已经收到您的申报");
    const received = async () => (await site.messages(parent.phone)).filter((message) => message.text.includes("已收到"));
    await expect.poll(async () => (await received()).length).toBe(1);
    await page.goto("/declare/done");
    await parent.sees("已经收到您的申报");
  });

  await test.step("after signing out the bookmark asks for the phone and leads back", async () => {
    const receipt = page.url();
    await page.goto("/family");
    await parent.press("退出登录");
    await page.goto(receipt);
    await expect(page.getByRole("heading", { name: "先确认手机号" })).toBeVisible();
    await parent.confirmPhone();
    await expect(page).toHaveURL(receipt);
    await parent.sees("已经收到您的申报");
  });

  await test.step("it is taken back, and the answers are there for the next one", async () => {
    await parent.follow("撤回这份申报");
    await parent.sees(/^撤回编号/);
    await parent.press("撤回");
    await parent.sees("您撤回了这份申报");
    await page.goto("/family");
    await page.getByText("每一次申报").click();
    await expect(page.getByRole("link", { name: /^第 \d+ 次申报$/ })).toHaveText(["第 1 次申报"]);
    await parent.press("更新我家的情况");
    await expect(page.getByRole("link", { name: FIRST, exact: true })).toBeVisible();
  });

  await test.step("the new draft can be erased", async () => {
    await parent.follow("删除还没提交的内容");
    await parent.press("删除");
    await expect(page.getByRole("heading", { name: "草稿已经删除" })).toBeVisible();
  });
});

test("quick exit leaves the site and ends the session", async ({ page, site, javaScriptEnabled }) => {
  // Leads to another site, which no test may visit.
  await page.route(/weather\.sz\.gov\.cn/, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: "<title>天气</title>" }));
  const parent = new Parent(page, site, freshPhone());
  await begin(parent);
  await page.getByRole("button", { name: /^快速离开/ }).click();
  await expect(page).toHaveTitle("天气");
  await page.goto("/declare");
  await expect(page.getByRole("button", { name: "开始填" }), "the draft belonged to the session").toBeVisible();
  if (javaScriptEnabled === false) return;
  await begin(parent);
  for (let press = 0; press < 3; press++) await page.keyboard.press("Shift");
  await expect(page).toHaveTitle("天气");
  await expect(async () => {
    await page.goto("/declare");
    await expect(page.getByRole("button", { name: "开始填" })).toBeVisible({ timeout: 500 });
  }).toPass();
});

async function begin(parent: Parent) {
  await parent.page.goto("/declare");
  await parent.press("开始填");
  await expect(parent.page.getByRole("heading", { name: "您和住处" })).toBeVisible();
  // The keys work once the page's script has run.
  await parent.page.waitForLoadState();
}
