// The main story: a parent with a phone, a reviewer of the street, one answer sent back, and a record at the end.
import { consent, FIRST, SECOND, STREET_CODE, tellAboutFirst, tellAboutSecond, tellAboutUs, tellTheRest } from "../support/family";
import { freshPhone } from "../support/identity";
import { Parent } from "../support/parent";
import { Reviewer } from "../support/reviewer";
import { expect, test } from "../support/test";

test("a family declares two children, corrects one answer and is approved", async ({ page, browser, site, baseURL }) => {
  test.slow();
  const parent = new Parent(page, site, freshPhone());
  const office = await browser.newContext({ baseURL, viewport: { width: 1280, height: 800 } });
  const reviewer = new Reviewer(await office.newPage(), site);

  await test.step("she checks which services apply, and takes the answers along", async () => {
    await page.goto("/check");
    const child = page.getByRole("group", { name: "第 1 个孩子" });
    await parent.says({ 孩子的出生日期: ["2019", "5", "1"], 孩子的户口在哪里: "内地，深圳以外", 孩子从什么时候起住在深圳: ["2023", "2", "1"], 孩子现在和谁一起住: "父亲和母亲", 孩子现在在哪里上学: "小学" }, child);
    await parent.press("看结果");
    await expect(page.getByRole("heading", { name: "第 1 个孩子的服务" })).toBeVisible();
    await expect(page.getByRole("listitem").filter({ has: page.getByRole("link", { name: "义务教育服务" }) }).first()).toContainText("可以享受");
    await page.getByRole("checkbox", { name: "我同意为关爱服务收集和保存孩子的信息" }).check();
    await parent.press("用这些回答去申报");
    await parent.sees("申报家里的情况");
  });

  await test.step("she tells about herself and two children", async () => {
    await tellAboutUs(parent);
    await consent(parent);
    await parent.follow("第 1 个孩子");
    await tellAboutFirst(parent, true);
    await parent.press("再添加一个孩子");
    await tellAboutSecond(parent);
    await tellTheRest(parent);
    await parent.follow("确认手机号");
    await parent.confirmPhone();
    await parent.sees("申报家里的情况");
  });

  const first = await test.step("she checks everything, sends it and gets a receipt", () => send(parent));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("已经收到您的申报");
  await expect(page.getByRole("img", { name: `编号 ${first} 的二维码` })).toBeVisible();
  await expectNotice(parent, first, "已收到");

  await test.step("the reviewer of her street returns one answer with a remark", async () => {
    await reviewer.signIn(STREET_CODE);
    await reviewer.open(first);
    await reviewer.claim();
    await expect(reviewer.page.getByRole("heading", { name: new RegExp(FIRST) }).first()).toBeVisible();
    await reviewer.asksToCorrect("详细地址", "请写上楼栋，例如 3 栋 302");
    await reviewer.press("退回补正");
    await expect(reviewer.page.getByText("已退回补正").first()).toBeVisible();
  });

  await test.step("she is told, signs in and corrects that one answer", async () => {
    await expectNotice(parent, first, "需要您补充");
    await page.goto("/family");
    await parent.press("退出登录");
    await parent.signIn();
    await expect(page.getByRole("heading", { name: "街道请您改 1 处" })).toBeVisible();
    await parent.press("看看要改哪里");
    await parent.sees("街道请您改的地方");
    await expect(page.getByText("请写上楼栋，例如 3 栋 302")).toBeVisible();
    await expect(page.getByRole("textbox", { name: "详细地址" })).toHaveValue("红荔路 5 号 302");
    await expect(page.getByRole("textbox")).toHaveCount(1);
    await parent.says({ 详细地址: "" });
    await parent.press("改好了，提交");
    await parent.isTold("写上您现在住的地址。");
    await parent.says({ 详细地址: "红荔路 5 号 3 栋 302" });
    await parent.press("改好了，提交");
    await parent.sees("已经收到您的申报");
  });

  const second = await page.locator(".receipt-number").innerText();
  expect(second).not.toBe(first);

  await test.step("the reviewer sees what changed and approves", async () => {
    await reviewer.open(second);
    await expect(reviewer.page.getByText(/和上一版比，1 处有变/)).toBeVisible();
    await reviewer.claim();
    await reviewer.press("审核通过");
    await expect(reviewer.page.getByText("已通过").first()).toBeVisible();
  });

  await test.step("she sees the approved record and the services of each child", async () => {
    await expectNotice(parent, second, "已办好");
    await page.goto("/family");
    await expect(page.getByText("已批准", { exact: true }).first()).toBeVisible();
    for (const name of [FIRST, SECOND]) {
      await page.goto("/family");
      const card = page.locator("section").filter({ has: page.getByRole("heading", { name, exact: true }) }).last();
      await expect(card).toContainText("已登记");
      await parent.follow("这个孩子的服务", card);
      await expect(page.getByRole("heading", { name: `${name}的服务` })).toBeVisible();
    }
    await expect(page.getByRole("listitem").filter({ has: page.getByRole("link", { name: "学前教育服务" }) }).first()).toBeVisible();
  });
  await office.close();
});

/** Check answers, then send. The number of the receipt. */
async function send(parent: Parent): Promise<string> {
  await parent.follow("核对我的回答");
  await parent.sees("核对您的回答");
  await parent.press("确认，提交");
  await expect(parent.page).toHaveURL(/\/family\/declarations\//);
  return parent.page.locator(".receipt-number").innerText();
}

/** A message came that says the number and this, and nothing about the family. */
async function expectNotice(parent: Parent, number: string, says: string) {
  const texts = async () => (await parent.site.messages(parent.phone)).map((message) => message.text);
  await expect.poll(texts).toContainEqual(expect.stringMatching(new RegExp(`${number}.*${says}|${says}.*${number}`)));
  expect((await texts()).join()).not.toContain(FIRST);
}
