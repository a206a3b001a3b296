// Every room of the office that the other stories don't enter: axe finds nothing there, in any language, and on a phone
// nothing is wider than its window.
import type { Page } from "@playwright/test";
import { expectAccessible } from "../support/axe";
import { declare, STREET_CODE } from "../support/family";
import { freshPhone } from "../support/identity";
import { Parent } from "../support/parent";
import { expect, test } from "../support/test";
import { desktop, work } from "./office";

test.describe.configure({ timeout: 180_000 });
test.use(desktop);

const LANGUAGES = [["简体中文", "zh-Hans"], ["繁體中文", "zh-Hant"], ["English", "en"]] as const;

const ROOMS: [username: string, paths: string[]][] = [
  ["administrator", ["/staff", "/staff/messages", "/staff/kiosks"]],
  ["auditor", ["/staff/questions"]],
  ["director.futian", ["/staff/concerns", "/staff/concerns/new"]],
  ["supervisor.futian", ["/staff/requests", "/staff/departures", "/staff/erasures", "/staff/phones"]],
  ["officer.education", ["/staff", "/staff/requests"]],
  ["district.futian", ["/staff", "/staff/same-child", "/staff/erasures", "/staff/concerns"]],
  ["city", ["/staff/same-child"]],
];

async function inEveryLanguage(page: Page) {
  const html = page.locator("html");
  for (const [language, tag] of LANGUAGES) {
    if ((await html.getAttribute("lang")) !== tag) await page.getByRole("button", { name: language, exact: true }).click();
    await expect(html).toHaveAttribute("lang", tag);
    await expectAccessible(page);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), "wider than a phone").toBeLessThanOrEqual(0);
    await page.setViewportSize(desktop.viewport);
  }
  await page.getByRole("button", { name: "简体中文", exact: true }).click();
  await expect(html).toHaveAttribute("lang", "zh-Hans");
}

for (const [username, paths] of ROOMS) {
  test(`the rooms of ${username}`, async ({ page, site }) => {
    await work(page, site, username);
    for (const path of paths) {
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await inEveryLanguage(page);
    }
  });
}

test("one child of two families: side by side in one street, handed on between two", async ({ browser, page, site }) => {
  const family = async (home?: { street: string; community: string }) => {
    const context = await browser.newContext({ baseURL: site.url, locale: "zh-CN" });
    const number = await declare(new Parent(await context.newPage(), site, freshPhone()), { home });
    await context.close();
    return number;
  };
  const [first, other] = [await family(), await family({ street: "福田街道", community: "福华社区" })];
  const as = async (username: string) => {
    await page.context().clearCookies();
    await work(page, site, username);
  };
  const open = async (number: string) => {
    await page.goto("/staff/declarations?order=newest");
    await page.getByRole("link", { name: number }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(`申报 ${number}`);
  };

  await test.step("a street sees that there is another record, and hands it on", async () => {
    await as("reviewer.futian.2");
    await open(other);
    await expectAccessible(page);
    await page.getByRole("link", { name: "判断是不是同一个孩子" }).first().click();
    await inEveryLanguage(page);
    await page.getByRole("button", { name: "交区民政判断" }).click();
    await expect(page.getByRole("alert")).toContainText("写下您知道什么");
    await expectAccessible(page);
    await page.getByLabel("写给上级和对方街道").fill("电话问过，像同一个孩子");
    await page.getByRole("button", { name: "交区民政判断" }).click();
    await expect(page.getByText("已交区民政判断").first()).toBeVisible();
  });

  await test.step("the other street reads it", async () => {
    await as((await site.login("street_reviewer", STREET_CODE)).username);
    await open(first);
    await expect(page.getByText("电话问过，像同一个孩子").first()).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("the district's officer sees both and decides", async () => {
    await as("district.futian");
    await page.getByRole("link", { name: /^两个街道、一个孩子/ }).click();
    await inEveryLanguage(page);
    await page.getByRole("row", { name: new RegExp(other) }).getByRole("link").click();
    await inEveryLanguage(page);
    await page.getByRole("button", { name: "保存判断" }).click();
    await expect(page.getByRole("alert")).toContainText("三项里选一项");
    await expectAccessible(page);
    await page.getByLabel("不同的孩子").check();
    await page.getByRole("button", { name: "保存判断" }).click();
    await expect(page.getByText("没有要判断的")).toBeVisible();
  });
});
