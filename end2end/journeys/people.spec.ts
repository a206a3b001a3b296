// People a parent trusts: a helper who fills in for a while, another guardian who sees what is shared.
import type { Browser } from "@playwright/test";
import { consent, declare, FIRST, tellAboutFirst, tellAboutUs, tellTheRest } from "../support/family";
import { freshPhone } from "../support/identity";
import { Parent } from "../support/parent";
import { expect, test } from "../support/test";
import type { Site } from "../support/site";

/** Somebody else with an own phone and an own browser. */
async function somebody(browser: Browser, site: Site, baseURL: string | undefined, javaScriptEnabled: boolean | undefined) {
  const context = await browser.newContext({ baseURL, javaScriptEnabled, locale: "zh-CN", viewport: { width: 360, height: 740 } });
  return new Parent(await context.newPage(), site, freshPhone());
}

async function begin(parent: Parent) {
  await parent.page.goto("/declare");
  await parent.press("开始填");
  await parent.sees("申报家里的情况");
}

/** The code the page shows once. */
async function code(parent: Parent) {
  return (await parent.page.locator(".receipt-number").textContent())!.trim();
}

test("a helper fills in; the parent sees it, sends, and ends it", async ({ page, browser, site, baseURL, javaScriptEnabled }) => {
  test.slow();
  const parent = new Parent(page, site, freshPhone());
  const helper = await somebody(browser, site, baseURL, javaScriptEnabled);

  await test.step("the parent begins, consents and makes a code", async () => {
    await begin(parent);
    await tellAboutUs(parent);
    await consent(parent);
    await parent.follow("确认手机号");
    await parent.confirmPhone();
    await page.goto("/family");
    await parent.follow("我信得过的帮手");
    await parent.press("生成口令");
    await parent.isTold("写上您怎么称呼这位帮手。", "选一下可以帮多久。");
    await parent.says({ 您怎么称呼这位帮手: "王阿姨", 可以帮多久: "1 周" });
    await parent.press("生成口令");
    await parent.sees("给王阿姨的口令");
  });
  const spoken = await code(parent);

  await test.step("the helper signs in with an own phone and types it", async () => {
    await helper.page.goto("/help");
    await helper.follow("用手机号登录");
    await helper.confirmPhone();
    await helper.sees("帮一个家庭填写");
    await helper.says({ 对方给您的口令: "7KM4-RX2P" });
    await helper.press("开始帮忙");
    await helper.isTold("这个口令对不上：可能填错了、用过了，或者过了时间。再对照一遍，或者请对方重新生成。");
    await helper.says({ 对方给您的口令: spoken.toLowerCase().replace("-", " ") });
    await helper.press("开始帮忙");
    await expect(helper.page.getByText("您正在替陆春梅填写。")).toBeVisible();
  });

  await test.step("the helper adds the child; sending is the parent's", async () => {
    await helper.follow("打开申报");
    await helper.sees("申报家里的情况");
    await helper.press("添加孩子");
    await tellAboutFirst(helper);
    await tellTheRest(helper);
    await helper.follow("核对我的回答");
    await helper.sees("核对您的回答");
    await expect(helper.page.getByRole("button", { name: "确认，提交" })).toHaveCount(0);
    await expect(helper.page.getByText(/^只有家长能提交/)).toBeVisible();
    await helper.page.goto("/family");
    await helper.sees("您不能看这一页");
  });

  await test.step("the parent sees what was done, sends, and ends the help", async () => {
    await page.goto("/family/helper");
    await expect(page.getByRole("heading", { name: "王阿姨正在帮您" })).toBeVisible();
    await expect(page.getByText("添加了一个孩子")).toBeVisible();
    await expect(page.getByText("填写了“孩子的姓名和生日”")).toBeVisible();
    await parent.press("现在就停");
    await expect(page.getByRole("heading", { name: "帮忙已经结束" })).toBeVisible();
    await helper.page.goto("/declare");
    await expect(helper.page.getByText("陆春梅")).toHaveCount(0);
    await page.goto("/declare/check");
    await parent.press("确认，提交");
    await parent.sees("已经收到您的申报");
  });
  await helper.page.context().close();
});

test("another guardian sees what is shared, and not where the family lives", async ({ page, browser, site, baseURL, javaScriptEnabled }) => {
  test.slow();
  const parent = new Parent(page, site, freshPhone());
  const father = await somebody(browser, site, baseURL, javaScriptEnabled);
  await declare(parent);

  await test.step("the address is off until it is ticked", async () => {
    await page.goto("/family");
    await parent.follow("另一位监护人");
    await expect(page.getByRole("checkbox", { name: "家庭住址" })).not.toBeChecked();
    await expect(page.getByRole("checkbox", { name: "申报和回执" })).toBeChecked();
    await parent.says({ 您怎么称呼这个人: "孩子爸爸" });
    await parent.press("生成口令");
    await parent.sees("给孩子爸爸的口令");
  });
  const spoken = await code(parent);

  await test.step("the other guardian types the code and reads", async () => {
    await father.signIn();
    await father.page.goto("/family/join");
    await father.says({ 另一位父母或监护人的口令: spoken });
    await father.press("继续");
    await father.sees("陆春梅分享给您的内容");
    await father.follow(/^这个孩子的服务/);
    await father.sees("这个孩子的服务");
    await father.page.goBack();
    await father.follow("第 1 次申报");
    await expect(father.page.getByText(FIRST).first()).toBeVisible();
    await expect(father.page.getByText("红荔路")).toHaveCount(0);
    await expect(father.page.getByText("园岭")).toHaveCount(0);
    await expect(father.page.getByText("未分享").first()).toBeVisible();
  });

  await test.step("the parent ends it and the next look finds nothing", async () => {
    await page.goto("/family/guardians");
    await parent.follow(/^更改或停止/);
    await parent.press("停止分享");
    await expect(page.getByRole("heading", { name: "您不再和这个人分享" })).toBeVisible();
    await father.page.reload();
    await father.sees("没有找到这一页");
  });
  await father.page.context().close();
});
