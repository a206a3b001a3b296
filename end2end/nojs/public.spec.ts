// What a browser that runs no scripts still does on the public pages.
import { expect, test } from "../support/test";

test("more is unfolded where it is asked for", async ({ page }) => {
  await page.goto("/services/3");
  const more = page.getByRole("group").filter({ hasText: "要符合哪些条件" }).first();
  await expect(more.getByText("在服务范围内", { exact: false }).first()).toBeHidden();
  await more.getByText("要符合哪些条件").click();
  await expect(more.getByText("在服务范围内", { exact: false }).first()).toBeVisible();
});

test("language and size of text are forms that come back to the same page", async ({ page }) => {
  await page.goto("/services/16");
  await page.getByRole("button", { name: "English" }).click();
  await expect(page).toHaveURL("/services/16");
  await page.getByRole("button", { name: "Large text" }).click();
  await expect(page).toHaveURL("/services/16");
  await expect(page.locator("html")).toHaveClass(/large/);
  await page.getByRole("button", { name: "Normal text" }).click();
  await expect(page.locator("html")).not.toHaveClass(/large/);
});

test("the quick check says that the answers are sent, and answers", async ({ page }) => {
  await page.goto("/check");
  await expect(page.locator("noscript .notice")).toBeVisible();
  await expect(page.getByText("不会发给任何人")).toBeHidden();
  await page.locator("#child-1-birth_date").fill("2019");
  await page.locator("#child-1-birth_date-month").fill("5");
  await page.locator("#child-1-birth_date-day").fill("1");
  await page.getByRole("button", { name: "看结果" }).click();
  await expect(page.getByRole("heading", { name: "第 1 个孩子的服务" })).toBeVisible();
  await expect(page.locator("#child-1-birth_date")).toHaveValue("2019");
  await expect(page.getByRole("link", { name: "义务教育服务" })).toBeVisible();
});

test("a wrong date comes back as it was typed, with the summary first", async ({ page }) => {
  await page.goto("/check");
  await page.locator("#child-1-birth_date").fill("2019");
  await page.locator("#child-1-birth_date-month").fill("13");
  await page.locator("#child-1-birth_date-day").fill("1");
  await page.getByRole("button", { name: "看结果" }).click();
  await expect(page).toHaveTitle(/^错误：/);
  await expect(page.getByRole("alert")).toBeFocused();
  await expect(page.locator("#child-1-birth_date-month")).toHaveValue("13");
});

test("leaving quickly leads to a page anybody may be reading", async ({ page }) => {
  await page.route("https://weather.sz.gov.cn/**", (route) => route.fulfill({ contentType: "text/html", body: "<h1>Weather</h1>" }));
  await page.goto("/leaving");
  await page.getByRole("button", { name: "快速离开" }).click();
  await expect(page).toHaveURL("https://weather.sz.gov.cn/");
});
