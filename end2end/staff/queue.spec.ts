// A reviewer and the queue: by keyboard, with a colleague, within one's own street.
import { expect, test } from "../support/test";
import { desktop, signIn, tabTo, takeFirst, work } from "./office";

test.use(desktop);
test.describe.configure({ timeout: 120_000 });

test("a reviewer works the queue with the keyboard alone", async ({ page, site }) => {
  await work(page, site, "reviewer.futian.1");
  await expect(page.getByRole("row", { name: /待审核 \d+ \d+ 天/ })).toBeVisible();
  await tabTo(page, page.getByRole("link", { name: "从等得最久的一份开始" }));
  await page.keyboard.press("Enter");
  const oldest = page.getByRole("row").nth(1).getByRole("link");
  const number = await oldest.innerText();
  await tabTo(page, oldest);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: `申报 ${number}` })).toBeVisible();
  await tabTo(page, page.getByRole("button", { name: "由我接手" }));
  await page.keyboard.press("Enter");
  await expect(page.getByText(/您正在审核，为您保留到 .*\d\d:\d\d/)).toBeVisible();

  // A tick without a remark: the summary has the focus, its link leads to the remark.
  await tabTo(page, page.getByRole("checkbox", { name: "要改 详细地址" }));
  await page.keyboard.press("Space");
  await tabTo(page, page.getByRole("button", { name: "退回补正" }));
  await page.keyboard.press("Enter");
  await expect(page).toHaveTitle(/^错误：/);
  await expect(page.getByRole("alert")).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const remark = page.getByRole("textbox", { name: "请家庭怎么改：详细地址" });
  await expect(remark).toBeFocused();
  await page.keyboard.type("请写到房号");
  await tabTo(page, page.getByRole("button", { name: "退回补正" }));
  await page.keyboard.press("Enter");
  await expect(page.getByText(/已退回补正，.*reviewer\.futian\.1 办理/)).toBeVisible();
  await expect(page.getByText("请写到房号")).toBeVisible();

  await tabTo(page, page.getByRole("link", { name: /看下一份待审核/ }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: number })).toHaveCount(0);
});

test("filters stand in the address, and a changed answer beside the old one", async ({ page, site }) => {
  await work(page, site, "reviewer.futian.1");
  await page.goto("/staff/declarations");
  await page.getByLabel("状态").selectOption("已通过");
  await page.getByLabel("排序").selectOption("提交晚的在前");
  await page.getByRole("button", { name: "查看" }).click();
  await expect(page).toHaveURL(/state=approved.*order=newest/);
  await expect(page.getByRole("row").nth(1)).toContainText("已通过");
  const first = await page.getByRole("row").nth(1).innerText();
  await page.getByRole("link", { name: "下一页" }).click();
  await expect(page.getByRole("row").nth(1)).not.toHaveText(first);
  await page.getByRole("link", { name: "回到第一页" }).click();
  await expect(page).toHaveURL(/state=approved&order=newest$/);

  await page.getByRole("row", { name: /第 2 版/ }).first().getByRole("link").click();
  await expect(page.getByText(/和上一版比，\d+ 处有变/)).toBeVisible();
  const changed = page.locator("dl > div").filter({ hasText: "上一版" }).first();
  await expect(changed).toContainText("这一版");
});

test("two reviewers: one decides, the other is told and keeps what was written", async ({ page, site, browser }) => {
  await work(page, site, "reviewer.futian.1");
  await takeFirst(page);
  const here = page.url();
  const colleague = await (await browser.newContext({ baseURL: site.url, ...desktop, locale: "zh-CN" })).newPage();
  await work(colleague, site, "reviewer.futian.2");
  await colleague.goto(here);
  await expect(colleague.getByText(/reviewer\.futian\.1 正在审核，保留到/)).toBeVisible();
  await expect(colleague.getByRole("button", { name: "审核通过" })).toHaveCount(0);

  const second = await page.context().newPage();
  await second.goto(here);
  await second.getByRole("textbox", { name: "内部备注" }).fill("第二个窗口写的");
  await page.getByRole("button", { name: "审核通过" }).click();
  await expect(page.getByText(/已通过，.* 办理/)).toBeVisible();
  await second.getByRole("button", { name: "保存" }).click();
  const told = second.getByRole("status");
  await expect(told).toContainText("刚才的操作没有生效：有人先办了");
  await expect(told).toContainText("已通过");
  await expect(second.getByText("第二个窗口写的").first()).toBeVisible();
  await colleague.context().close();
});

test("another street's case is not found", async ({ page, site, browser }) => {
  await work(page, site, "reviewer.futian.1");
  await page.goto("/staff/declarations?state=submitted");
  await page.getByRole("row").nth(1).getByRole("link").click();
  const here = page.url();
  const other = await (await browser.newContext({ baseURL: site.url, ...desktop, locale: "zh-CN" })).newPage();
  await signIn(other, site, "reviewer.yuanling");
  expect((await other.goto(here))?.status()).toBe(404);
  const theirs = await other.getByRole("main").innerText();
  expect((await other.goto("/staff/declarations/0199d3a0-0000-7000-8000-000000000000"))?.status()).toBe(404);
  expect(await other.getByRole("main").innerText()).toBe(theirs);
  await other.context().close();
});
