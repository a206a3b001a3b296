// Changing the language or the size of text in the middle of a form loses nothing.
import { Parent } from "../support/parent";
import { expect, test } from "../support/test";

test("half a page of the declaration survives another language and large text", async ({ page, site }) => {
  const parent = new Parent(page, site, "13900139081");
  await page.goto("/declare");
  await parent.press("开始填");
  await parent.follow("关于您");
  await parent.sees("您是谁");
  await parent.says({ 您的姓名: "阿依古丽·买买提" });
  await parent.press("English");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("textbox", { name: "Your name" })).toHaveValue("阿依古丽·买买提");
  await expect(page.getByRole("alert")).toHaveCount(0);
  await page.getByLabel("Mother", { exact: true }).check();
  await parent.press("Large text");
  await expect(page.locator("html")).toHaveClass(/large/);
  await expect(page.getByLabel("Mother", { exact: true })).toBeChecked();
  await expect(page.getByRole("textbox", { name: "Your name" })).toHaveValue("阿依古丽·买买提");
  // Enter sends the form, not a switch.
  await page.getByRole("textbox", { name: "Your name" }).press("Enter");
  await expect(page).toHaveURL(/\/declare\/document$/);
});

test("the answers of the quick check survive too, of every child", async ({ page, javaScriptEnabled }) => {
  await page.goto("/check");
  if (javaScriptEnabled !== false) await expect(page.locator("html[data-awake]")).toBeAttached();
  await page.getByRole("button", { name: "再加一个孩子" }).click();
  const second = page.getByRole("group", { name: "第 2 个孩子" });
  await second.getByLabel("小学", { exact: true }).check();
  await page.getByRole("button", { name: "繁體中文" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hant");
  await expect(page.getByRole("group", { name: "第 2 個孩子" }).getByLabel("小學", { exact: true })).toBeChecked();
  if (javaScriptEnabled !== false) expect(await page.evaluate(() => window.name)).toBe("");
});

test("a phone number half typed survives where there is a script", async ({ page, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled === false, "one field, typed again");
  await page.goto("/sign-in");
  await page.getByRole("textbox", { name: "您的手机号" }).fill("139001");
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("textbox", { name: "Your mobile number" })).toHaveValue("139001");
});
