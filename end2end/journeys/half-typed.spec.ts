// Changing the language or the size of text in the middle of a form loses nothing.
import { expectAccessible } from "../support/axe";
import { freshPhone } from "../support/identity";
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

test("a phone number half typed survives", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByRole("textbox", { name: "您的手机号" }).fill("139001");
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("textbox", { name: "Your mobile number" })).toHaveValue("139001");
  await expect(page.getByRole("alert")).toHaveCount(0);
  // Enter sends the form, not a switch: now the number is looked at.
  await page.getByRole("textbox", { name: "Your mobile number" }).press("Enter");
  await expect(page.getByRole("alert")).toBeVisible();
  await page.getByRole("button", { name: "Large text" }).click();
  await expect(page.locator("html")).toHaveClass(/large/);
  await expect(page.getByRole("textbox", { name: "Your mobile number" })).toHaveValue("139001");
});

test("what was seen of a child survives, is not sent, and photos are to be chosen again", async ({ page, site }) => {
  const parent = new Parent(page, site, "");
  await page.goto("/report");
  await page.getByLabel("身上有伤").check();
  await parent.says({ 用您自己的话说一说: "三天没看到大人\n晚上有哭声", 是哪个孩子: "七岁左右" });
  const photo = { name: "门口.jpg", mimeType: "image/jpeg", buffer: Buffer.from("MZ") };
  await page.getByLabel("选择照片或 PDF").setInputFiles(photo);
  await parent.press("English");
  await parent.sees("Is a child in danger, or with nobody to look after them?");
  await expect(page.getByLabel("Injuries or bruises")).toBeChecked();
  await expect(page.getByRole("textbox", { name: "In your own words" })).toHaveValue("三天没看到大人\n晚上有哭声");
  await expect(page.getByRole("textbox", { name: "Which child?" })).toHaveValue("七岁左右");
  await expect(page.getByText("Choose the files once more.")).toBeVisible();
  await expectAccessible(page);
  await parent.press("Send");
  await parent.sees("We have it. Thank you for telling us");
});

test("what a family was writing about a helper, and to the auditor, survives", async ({ page, site }) => {
  const parent = new Parent(page, site, freshPhone());
  await page.goto("/sign-in");
  await parent.confirmPhone();
  await page.goto("/family/helper");
  await parent.says({ 您怎么称呼这位帮手: "田淑芬", 可以帮多久: "1 周" });
  await parent.press("繁體中文");
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hant");
  await expect(page.getByRole("textbox", { name: "您怎麼稱呼這位幫手" })).toHaveValue("田淑芬");
  await expect(page.getByLabel("1 星期", { exact: true })).toBeChecked();
  await page.goto("/family/access-log/ask");
  await page.locator("main").getByRole("textbox").fill("誰看了？\n<b>");
  await parent.press("大字");
  await expect(page.locator("html")).toHaveClass(/large/);
  await expect(page.locator("main").getByRole("textbox")).toHaveValue("誰看了？\n<b>");
});
