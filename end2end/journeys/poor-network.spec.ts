// The network goes away: what anybody may read is still there, and what a parent typed is neither lost nor left lying about.
import { expectAccessible } from "../support/axe";
import { dump, expectReady } from "../support/offline";
import { Parent } from "../support/parent";
import { expect, NEEDS_SCRIPT, test } from "../support/test";

const NAME = "陆春梅";
const unsent = "刚才填的还没有送出";
const sent = "没有网络时填的内容送到了";

async function begin(parent: Parent) {
  await parent.page.goto("/declare");
  await parent.press("开始填");
  await parent.sees("申报家里的情况");
  await expectReady(parent.page);
  await parent.follow("关于您");
  await parent.sees("您是谁");
}

async function sendInVain(parent: Parent) {
  await parent.says({ 您的姓名: NAME, 您是孩子的什么人: "母亲" });
  await parent.page.context().setOffline(true);
  await parent.press("保存，继续");
  await expect(parent.page.getByRole("heading", { name: unsent })).toBeVisible();
}

test("the quick check and the services need no network", NEEDS_SCRIPT, async ({ page, context }) => {
  await page.goto("/");
  await expectReady(page);
  await context.setOffline(true);
  await page.goto("/services");
  await page.getByRole("link", { name: "义务教育服务" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("义务教育服务");
  await page.goto("/check");
  await page.getByRole("combobox", { name: /^孩子现在在哪里上学/ }).or(page.getByLabel("小学", { exact: true })).first().waitFor();
  await page.getByLabel("小学", { exact: true }).first().check();
  await expect(page.locator("#check-results .outcomes").first()).toBeVisible();
  // The day it reckons with is today, whenever the page was kept.
  const day = await page.locator("#check-sheet").getAttribute("data-day");
  expect(Math.abs(Date.parse(day!) - Date.now())).toBeLessThan(2 * 24 * 3_600_000);
  // What is somebody's own is not there, and the page says what is.
  await page.goto("/family");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("现在没有网络");
  await context.setOffline(false);
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("现在没有网络");
});

test("what was typed stays on the phone if the parent agrees, and arrives when the network is back", NEEDS_SCRIPT, async ({ page, context, site }) => {
  const parent = new Parent(page, site, "13900139071");
  await begin(parent);
  await sendInVain(parent);
  await parent.press("留在手机里，有网络就送出");
  await expect(page.getByText("这部手机里留着没有网络时填的内容")).toBeVisible();
  const kept = await dump(page);
  expect(kept).toContain("kept /declare/name");
  expect(kept).not.toContain(NAME);
  expect(kept).not.toContain("mother\\\"");
  await context.setOffline(false);
  await expect(page.getByText(sent)).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith("kept")))).toEqual([]);
  await page.goto("/declare/name");
  await expect(page.getByRole("textbox", { name: "您的姓名" })).toHaveValue(NAME);
});

test("trying again sends what is still on the page", NEEDS_SCRIPT, async ({ page, context, site }) => {
  const parent = new Parent(page, site, "13900139072");
  await begin(parent);
  await sendInVain(parent);
  await context.setOffline(false);
  await parent.press("再试一次");
  await parent.sees("您的证件");
  await page.goto("/declare/name");
  await expect(page.getByRole("textbox", { name: "您的姓名" })).toHaveValue(NAME);
});

test("a parent who declines leaves nothing on the phone", NEEDS_SCRIPT, async ({ page, site }) => {
  const parent = new Parent(page, site, "13900139073");
  await begin(parent);
  const before = await dump(page);
  await sendInVain(parent);
  await parent.press("不留");
  await expect(page.getByText("手机里什么也没有留下")).toBeVisible();
  const after = await dump(page);
  expect(after).not.toContain(NAME);
  expect(after).toBe(before);
});

test("leaving quickly wipes what was kept, without a network too", NEEDS_SCRIPT, async ({ page, context, site }) => {
  const parent = new Parent(page, site, "13900139074");
  await begin(parent);
  await sendInVain(parent);
  await parent.press("留在手机里，有网络就送出");
  await expect(page.getByText("这部手机里留着没有网络时填的内容")).toBeVisible();
  await page.getByRole("button", { name: /^快速离开/ }).click();
  await page.waitForURL((url) => url.origin !== new URL(site.url).origin || url.protocol === "chrome-error:").catch(() => {});
  await context.setOffline(false);
  await page.goto("/robots.txt");
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await page.goto("/declare/name");
  await expect(page.getByText(sent)).toBeHidden();
});

test("a page can be begun without a network by who agreed before", NEEDS_SCRIPT, async ({ page, context, site }) => {
  const parent = new Parent(page, site, "13900139075");
  await begin(parent);
  await sendInVain(parent);
  await parent.press("留在手机里，有网络就送出");
  await page.goto("/declare/contact");
  await parent.sees("怎样联系您才安全");
  await parent.says({ 给您打电话安全吗: "是" });
  await parent.press("保存，继续");
  await parent.press("留在手机里，有网络就送出");
  await context.setOffline(false);
  await expect(page.getByText(sent)).toBeVisible();
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith("kept")).length)).toBe(0);
  await page.goto("/declare/contact");
  await expect(page.getByRole("group", { name: /^给您打电话安全吗/ }).getByLabel("是", { exact: true })).toBeChecked();
  await page.goto("/declare/name");
  await expect(page.getByRole("textbox", { name: "您的姓名" })).toHaveValue(NAME);
});

test("where something newer was saved meanwhile, the parent chooses", NEEDS_SCRIPT, async ({ page, context, site }) => {
  const parent = new Parent(page, site, "13900139076");
  await begin(parent);
  const csrf = await page.locator("main [name=csrf]").first().inputValue();
  await sendInVain(parent);
  await parent.press("留在手机里，有网络就送出");
  // Meanwhile another phone of the family saves another name.
  const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  const answer = await fetch(`${site.url}/declare/name`, {
    method: "POST",
    redirect: "manual",
    headers: { cookie, origin: site.url, "sec-fetch-site": "same-origin" },
    body: new URLSearchParams({ csrf, "guardian.name": "陆春美", "guardian.relation": "mother" }),
  });
  expect(answer.status).toBe(303);
  await context.setOffline(false);
  await expect(page.getByText("没有网络时填的，和后来保存的不一样")).toBeVisible();
  await parent.press("看看两个答案");
  await parent.sees("用哪一个答案");
  await expectAccessible(page);
  await parent.press("保存，继续");
  await parent.isTold("选一下“您的姓名”用哪一个。");
  await page.getByRole("group", { name: "您的姓名" }).getByLabel(NAME).check();
  await parent.press("保存，继续");
  await parent.sees("您的证件");
  expect(await dump(page)).not.toContain("kept /declare");
  await page.goto("/declare/name");
  await expect(page.getByRole("textbox", { name: "您的姓名" })).toHaveValue(NAME);
});
