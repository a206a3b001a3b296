// Leaving quickly: from every kind of parent page, with the button and with Shift; the session ends on the server too.
import type { Page } from "@playwright/test";
import { freshPhone } from "../support/identity";
import { Parent } from "../support/parent";
import { expect, NEEDS_SCRIPT, test } from "../support/test";

const NEUTRAL = "https://weather.sz.gov.cn/";
const PAGES = ["/", "/check", "/services/3", "/contact", "/report", "/report/add", "/leaflets", "/leaflets/3", "/leaving", "/sign-in", "/declare"];
const OWN = ["/family", "/family/children/1", "/declare", "/declare/child/1/child-name", "/declare/check", "/declare/erase"];

test.beforeEach(async ({ page }) => {
  await page.route(`${NEUTRAL}**`, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: "<h1>天气</h1>" }));
});

const leave = (page: Page) => page.getByRole("button", { name: "快速离开" }).click();

test("the button is on every page that anybody reads", async ({ page }) => {
  for (const path of PAGES) {
    await page.goto(path);
    await leave(page);
    await expect(page, path).toHaveURL(NEUTRAL);
  }
});

test("a family leaves from its own pages: signed out everywhere, Back shows nothing", async ({ page, site, context, javaScriptEnabled }) => {
  const parent = new Parent(page, site, freshPhone());
  for (const path of OWN) {
    await parent.signIn();
    await begin(page);
    const session = (await context.cookies()).filter((cookie) => cookie.name === "__Host-tongxing");
    await page.goto(path);
    await leave(page);
    await expect(page, path).toHaveURL(NEUTRAL);
    // Of all addresses: asked for one without TLS, Playwright leaves out what is for TLS alone, and there is nothing.
    await expect(async () => expect(await context.cookies(), path).toEqual([])).toPass();
    // Also for somebody who kept a copy of the cookie.
    const kept = await fetch(`${site.url}/family`, { headers: { cookie: `__Host-tongxing=${session[0]!.value}` }, redirect: "manual" });
    expect(kept.status, `${path}, with the cookie as it was`).toBe(303);
    expect(kept.headers.get("location"), path).toContain("/sign-in");
    await page.goBack();
    await expect(page.getByText(`*${parent.phone.slice(-4)}`), path).toHaveCount(0);
    await expect(page.getByRole("button", { name: "退出登录" }), path).toHaveCount(0);
    if (javaScriptEnabled) expect(page.url(), "this page's place in the history was taken").not.toContain(path);
  }
});

test("Shift pressed three times does the same, two times does not", NEEDS_SCRIPT, async ({ page }) => {
  await page.goto("/");
  await page.goto("/report");
  const here = page.url();
  for (let presses = 0; presses < 2; presses++) await page.keyboard.press("Shift");
  await page.keyboard.press("a");
  await page.keyboard.press("Shift");
  expect(page.url()).toBe(here);
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press("Shift");
  await expect(page).toHaveURL(NEUTRAL);
  await page.goBack();
  await expect(page, "the page before, not the one that was left").toHaveURL("/");
});

/** A draft with a child, unless there is one already. */
async function begin(page: Page) {
  await page.goto("/declare");
  const start = page.getByRole("button", { name: "开始填" });
  if (!(await start.isVisible())) return;
  await start.click();
  await page.goto("/declare/consent");
  await page.locator("#consent-children").check();
  await page.getByRole("button", { name: "保存，继续" }).click();
  await page.getByRole("button", { name: "添加孩子" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}
