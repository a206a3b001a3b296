// The ledger finds a child again, and the office's address reaches the families.
import { expect, test } from "../support/test";
import { desktop, work } from "./office";

test.use(desktop);

test("a child is found by part of the name, document number and phone", async ({ page, site }) => {
  await work(page, site, "supervisor.futian");
  await page.getByRole("link", { name: "台账", exact: true }).click();
  const name = await page.getByRole("row").nth(1).getByRole("link").innerText();
  await page.getByRole("row").nth(1).getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await expect(page.getByRole("row", { name: /supervisor\.futian.*查看档案/ })).toBeVisible();
  const fact = (label: string) => page.getByText(label, { exact: true }).first().locator("xpath=following-sibling::dd").innerText();
  const [number, phone] = [await fact("证件号码"), await fact("监护人手机")];

  for (const text of [name.slice(-2), number, phone]) {
    await page.goto("/staff/children");
    await page.getByRole("searchbox", { name: "查找孩子" }).fill(text);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("link", { name, exact: true }).first()).toBeVisible();
    await expect(page.getByRole("searchbox", { name: "查找孩子" })).toHaveValue(text);
    expect(decodeURIComponent(page.url())).not.toContain(text);
  }
  await page.getByRole("searchbox", { name: "查找孩子" }).fill("龘龘");
  await page.getByRole("button", { name: "查找" }).click();
  await expect(page.getByText("没有找到")).toBeVisible();
  await page.getByRole("link", { name: "显示全部" }).click();
  await expect(page.getByRole("searchbox", { name: "查找孩子" })).toHaveValue("");
  await page.getByLabel("排序").selectOption("年龄小的在前");
  await page.getByRole("button", { name: "查找" }).click();
  await expect(page).toHaveURL(/order=youngest/);
});

test("the address the office saves is the one families read", async ({ page, site, browser }) => {
  await work(page, site, "supervisor.futian");
  await page.getByRole("link", { name: "办公信息" }).click();
  await page.getByLabel("地址").fill("");
  await page.getByRole("button", { name: "保存" }).click();
  await expect(page.getByRole("alert")).toContainText("请写地址");
  await page.getByLabel("地址").fill("福民路 100 号一楼 3 号窗口");
  await page.getByRole("button", { name: "保存" }).click();
  await expect(page.getByText(/上次更新：/)).toBeVisible();
  const family = await (await browser.newContext({ baseURL: site.url, locale: "zh-CN" })).newPage();
  await family.goto("/contact?street=440304004");
  await expect(family.getByText("福民路 100 号一楼 3 号窗口")).toBeVisible();
  await family.context().close();
});
