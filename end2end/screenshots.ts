// A made-up family goes all the way, and the main pages are photographed: see screenshots.config.ts.
import { mkdirSync, writeFileSync } from "node:fs";
import type { Browser, Page } from "@playwright/test";
import { consent, STREET_CODE, tellAboutFirst, tellAboutSecond, tellAboutUs, tellTheRest } from "./support/family";
import { freshPhone } from "./support/identity";
import { Parent } from "./support/parent";
import { fewColours } from "./support/png";
import { Reviewer } from "./support/reviewer";
import type { Site } from "./support/site";
import { test } from "./support/test";

const FOLDER = "screenshots";
const PHONE = { width: 360, height: 780 };
const DESK = { width: 1280, height: 860 };

/** A window of this size: a phone's in twice the pixels. */
async function open(browser: Browser, site: Site, viewport: typeof PHONE, more = {}): Promise<Page> {
  const deviceScaleFactor = viewport === PHONE ? 2 : 1;
  const context = await browser.newContext({ baseURL: site.url, viewport, deviceScaleFactor, locale: "zh-CN", ...more });
  return context.newPage();
}

/** What is in the window. */
async function picture(page: Page, name: string) {
  mkdirSync(FOLDER, { recursive: true });
  const scale = page.viewportSize()!.width === DESK.width ? "css" : "device";
  writeFileSync(`${FOLDER}/${name}.png`, fewColours(await page.screenshot({ scale })));
}

/** The same page on a phone and on a desk. */
async function both(page: Page, name: string) {
  await picture(page, `${name}-360`);
  await page.setViewportSize(DESK);
  await picture(page, `${name}-1280`);
  await page.setViewportSize(PHONE);
}

/** Results of the quick check at the top of the window. */
async function check(parent: Parent) {
  await parent.page.goto("/check");
  const child = parent.page.getByRole("group", { name: "第 1 个孩子" });
  await parent.says(
    {
      孩子的出生日期: ["2019", "5", "1"],
      孩子的户口在哪里: "内地，深圳以外",
      孩子从什么时候起住在深圳: ["2023", "2", "1"],
      孩子现在和谁一起住: "父亲和母亲",
      孩子现在在哪里上学: "小学",
    },
    child,
  );
  await parent.press("看结果");
  const results = parent.page.getByRole("heading", { name: "学有所教" });
  await results.evaluate((it) => it.scrollIntoView({ block: "start" }));
}

test("pictures of the main pages", async ({ browser, site }) => {
  const page = await open(browser, site, PHONE);
  const parent = new Parent(page, site, freshPhone());
  await page.goto("/");
  await both(page, "start");
  await check(parent);
  await picture(page, "check-360");

  const dark = await open(browser, site, PHONE, { colorScheme: "dark" });
  await check(new Parent(dark, site, parent.phone));
  await picture(dark, "check-dark-360");
  const english = await open(browser, site, DESK, { locale: "en-GB" });
  await english.goto("/");
  await picture(english, "start-en-1280");

  await page.goto("/declare");
  await parent.press("开始填");
  await page.goto("/declare/name");
  await parent.says({ 您的姓名: "12" });
  await parent.press("保存，继续");
  await picture(page, "error-360");
  await page.goto("/declare");
  await tellAboutUs(parent);
  await consent(parent);
  await parent.press("添加孩子");
  await tellAboutFirst(parent);
  await both(page, "tasks");
  await parent.press("再添加一个孩子");
  await tellAboutSecond(parent);
  await tellTheRest(parent);
  await parent.follow("确认手机号");
  await parent.confirmPhone();
  await parent.sees("申报家里的情况");
  await parent.follow("核对我的回答");
  await parent.press("确认，提交");
  await parent.sees("已经收到您的申报");
  await both(page, "receipt");
  const number = (await page.locator(".receipt-number").innerText()).trim();
  await page.goto("/family");
  await picture(page, "family-360");

  const reviewer = new Reviewer(await open(browser, site, DESK), site);
  await reviewer.signIn(STREET_CODE);
  await reviewer.page.goto("/staff/declarations?state=submitted");
  await picture(reviewer.page, "queue-1280");
  await reviewer.open(number);
  await reviewer.claim();
  await reviewer.asksToCorrect("详细地址", "请写上楼栋，例如 3 栋 302");
  await reviewer.page.evaluate(() => scrollTo(0, 0));
  await picture(reviewer.page, "review-1280");
});
