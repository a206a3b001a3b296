// Somebody sees a child in danger and tells it; Back shows nothing of it; the street's supervisor looks after it.
import { expectAccessible } from "../support/axe";
import { STREET, STREET_CODE } from "../support/family";
import { expectReady } from "../support/offline";
import { Parent } from "../support/parent";
import { kept, largePhoto, longSide } from "../support/photo";
import { expect, NEEDS_SCRIPT, test } from "../support/test";
import { freshTotp } from "../support/totp";

const HEADING = "看到孩子有危险，或者没人照顾？";

test("told without a name, kept through a mistake, gone with Back, added to later", async ({ page, site, context }) => {
  const parent = new Parent(page, site, "");
  await page.goto("/");
  await parent.follow("看到孩子有危险，或者没人照顾：告诉我们");
  await parent.sees(HEADING);
  await expect(page.getByRole("link", { name: "110" }).first()).toBeInViewport();
  await expect(page).toHaveURL(/\/report\/[0-9a-f]{32}$/);
  await expectAccessible(page);

  await parent.says({ 是哪个孩子: "七岁左右的男孩" });
  await parent.press("发送");
  await parent.isTold("写一样就行：看到了什么，或者在哪里。");
  await expect(page.getByLabel("是哪个孩子")).toHaveValue("七岁左右的男孩");
  await expectAccessible(page);

  await page.getByLabel("孩子一个人，没有大人照顾").check();
  await page.getByLabel("在哪个街道").selectOption({ label: STREET });
  await parent.says({ 用您自己的话说一说: "三天没看到大人回来" });
  const hostile = { name: "门口.jpg", mimeType: "image/jpeg", buffer: Buffer.from("MZ") };
  await page.getByLabel("选择照片或 PDF").setInputFiles(hostile);
  await parent.press("发送");
  await parent.sees("收到了，谢谢您告诉我们");
  await expect(page.getByText("门口.jpg：这不是 JPG、PNG、WebP 照片")).toBeVisible();
  await expectAccessible(page);
  const [number, code] = await page.locator(".receipt-number").allInnerTexts();
  expect(await context.cookies()).toEqual([]);
  await expect(page.getByText("七岁左右的男孩")).toHaveCount(0);

  // After a mistake the browser has only its own question whether to send again; nothing of what was told.
  await page.goBack().catch(() => undefined);
  await expect(page.getByText("七岁左右的男孩")).toHaveCount(0);
  await expect(page.getByText("三天没看到大人回来")).toHaveCount(0);
  await expect(page.getByRole("heading", { name: HEADING })).toHaveCount(0);

  await page.goto("/report/add");
  await parent.sees("补充以前告诉我们的事");
  await expectAccessible(page);
  await parent.says({ 编号: number!, 密码: code! });
  await page.getByLabel("选择照片或 PDF").setInputFiles(hostile);
  await parent.press("发送");
  await expect(page.getByRole("alert")).toContainText("门口.jpg：这不是 JPG、PNG、WebP 照片");
  await expectAccessible(page);
  await parent.says({ 有什么新的情况: "今天有人送饭来" });
  await page.getByLabel("选择照片或 PDF").setInputFiles({ name: "门口.png", mimeType: "image/png", buffer: largePhoto(300, 200) });
  await parent.press("发送");
  await parent.sees("加上了，谢谢您");
  await expectAccessible(page);
});

test("the supervisor takes it up and can't close it without an outcome", async ({ page, site, browser }) => {
  const parent = new Parent(page, site, "");
  await page.goto("/report");
  await page.getByRole("group", { name: /^孩子现在有危险吗/ }).getByLabel("有", { exact: true }).check();
  await page.getByLabel("在哪个街道").selectOption({ label: STREET });
  await parent.says({ 具体在哪里: "红荔路 5 号楼下" });
  await page.getByLabel("选择照片或 PDF").setInputFiles({ name: "楼下.png", mimeType: "image/png", buffer: largePhoto(300, 200) });
  await parent.press("发送");
  await parent.sees("收到了，谢谢您告诉我们");
  const [number] = await page.locator(".receipt-number").allInnerTexts();
  await page.goBack();
  await expect(page, "the form's address leads to the start").toHaveURL("/");

  const desk = await (await browser.newContext({ baseURL: site.url, locale: "zh-CN", viewport: { width: 1280, height: 800 } })).newPage();
  const login = await site.login("child_supervisor", STREET_CODE);
  await desk.goto("/staff/sign-in");
  await desk.getByRole("textbox", { name: "用户名" }).fill(login.username);
  await desk.getByLabel("密码").fill(login.password);
  await desk.getByRole("textbox", { name: "动态码" }).fill(await freshTotp(login.totp_secret));
  await desk.getByRole("button", { name: "工作人员登录" }).click();
  await desk.getByRole("link", { name: "儿童保护线索" }).click();
  await expectAccessible(desk);
  await expect(desk.getByRole("row", { name: new RegExp(number!) })).toContainText("紧急");
  await desk.getByRole("link", { name: number! }).click();
  await expect(desk.getByRole("heading", { name: "孩子现在有危险：先打 110，再办这里" })).toBeVisible();
  expect(longSide(await kept(desk.getByRole("link", { name: /^楼下/ })))).toBe(300);
  await expectAccessible(desk);
  await desk.getByRole("button", { name: "由我接手" }).click();
  await desk.getByRole("button", { name: "办结" }).click();
  await expect(desk.getByRole("alert")).toContainText("选一个结果。没有结果不能办结。");
  await expectAccessible(desk);
  await desk.getByLabel("已通知公安，由公安处理").check();
  await desk.getByLabel("做了什么，怎么确认的").fill("派出所已到场");
  await desk.getByRole("button", { name: "办结" }).click();
  await expect(desk.getByText("已办结")).toBeVisible();
  await expect(desk.getByText("派出所已到场")).toBeVisible();
  await desk.context().close();
});

test("where the network fails, photos are to be chosen again, and the page says so", NEEDS_SCRIPT, async ({ page, site, context }) => {
  const parent = new Parent(page, site, "");
  const photo = (name: string) => ({ name, mimeType: "image/jpeg", buffer: Buffer.from("MZ") });
  await page.goto("/");
  await expectReady(page);
  await page.goto("/report");
  await page.getByLabel("在哪个街道").selectOption({ label: STREET });
  await parent.says({ 用您自己的话说一说: "三天没看到大人回来" });
  await page.getByLabel("选择照片或 PDF").setInputFiles(photo("门口.jpg"));
  await context.setOffline(true);
  await parent.press("发送");
  await expect(page.getByRole("heading", { name: "刚才填的还没有送出" })).toBeVisible();
  await expect(page.getByText("照片和文件留不在这一页里")).toBeVisible();
  await expectAccessible(page);
  expect(await page.content()).not.toContain("[object File]");
  await page.getByLabel("选择照片或 PDF").setInputFiles(photo("再选一次.jpg"));
  await context.setOffline(false);
  await parent.press("再试一次");
  await parent.sees("收到了，谢谢您告诉我们");
  await expect(page.getByText("再选一次.jpg：这不是 JPG、PNG、WebP 照片")).toBeVisible();
});

test("where the network fails, the words go without the photos", NEEDS_SCRIPT, async ({ page, site, context }) => {
  const parent = new Parent(page, site, "");
  await page.goto("/");
  await expectReady(page);
  await page.goto("/report");
  await parent.says({ 用您自己的话说一说: "三天没看到大人回来" });
  await page.getByLabel("在哪个街道").selectOption({ label: STREET });
  await context.setOffline(true);
  await parent.press("发送");
  await expect(page.getByRole("heading", { name: "刚才填的还没有送出" })).toBeVisible();
  await context.setOffline(false);
  await parent.press("再试一次");
  await parent.sees("收到了，谢谢您告诉我们");
});
