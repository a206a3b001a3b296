// A made-up family goes all the way, and the main pages are photographed: see screenshots.config.ts.
import { mkdirSync, writeFileSync } from "node:fs";
import type { Browser, Page } from "@playwright/test";
import { fewColours } from "./support/png";
import { test } from "./support/test";
import { totp } from "./support/totp";

const FOLDER = "screenshots";
const PHONE = { viewport: { width: 360, height: 780 }, deviceScaleFactor: 2 };
const DESK = { viewport: { width: 1280, height: 860 } };
const STREET = "440304004";

const FAMILY: Record<string, string> = {
  "guardian.name": "林晓梅",
  "guardian.relation": "mother",
  "guardian.document_kind": "resident_id",
  "guardian.document_number": "440524188001010014",
  "family.residence_permit": "yes",
  "family.social_insurance_months": "40",
  "family.stable_job": "yes",
  "family.parent_seeking_work": "no",
  "home.street": STREET,
  "home.address": "福华路 1 号 2 栋 603 房",
  "family.stable_home": "yes",
  "consent.children": "yes",
  "consent.health": "yes",
  "contact.call": "yes",
  "contact.text": "yes",
  "contact.message": "no",
};
const EACH: Record<string, string> = {
  document_kind: "none_yet",
  hukou_province: "450000",
  hukou_county: "450103",
  "in_shenzhen_since.year": "2023",
  "in_shenzhen_since.month": "2",
  "in_shenzhen_since.day": "1",
  lives_with: "both_parents",
  xueji: "yes",
  insured: "elsewhere",
  medical_aid: "unknown",
  vaccination_booklet: "yes",
  disability_certificate: "no",
  severe_mental_disorder: "no",
  orphan: "no",
  de_facto_unsupported: "no",
  no_livelihood: "no",
};
const CHILDREN: Record<string, string>[] = [
  { ...EACH, name: "周子涵", sex: "female", "birth_date.year": "2019", "birth_date.month": "5", "birth_date.day": "1", stage: "primary", under_120cm: "no" },
  { ...EACH, name: "周子睦", sex: "male", "birth_date.year": "2023", "birth_date.month": "1", "birth_date.day": "20", stage: "kindergarten", inclusive_kindergarten: "yes", under_120cm: "yes" },
];

function answer(field: string): string | undefined {
  const child = field.match(/^child\.(\d+)\.(.+)$/);
  return child ? CHILDREN[Number(child[1]) - 1]?.[child[2]!] : FAMILY[field];
}

/** Answers what the page asks and goes on. */
async function fill(page: Page) {
  for (const control of await page.locator("main form :is(input:not([type=hidden]), select, textarea)").all()) {
    const value = answer((await control.getAttribute("name")) ?? "");
    const type = await control.evaluate((it: HTMLInputElement) => it.type);
    if (value === undefined) continue;
    if (type === "radio" && (await control.getAttribute("value")) !== value) continue;
    if (type === "radio" || type === "checkbox") await control.check();
    else if (type === "select-one") await control.selectOption(value);
    else await control.fill(value);
  }
  await page.locator("main form .button").first().click();
}

/** Page after page until the task list. */
async function walk(page: Page, from: string) {
  await page.goto(from);
  for (let pages = 0; pages < 30 && new URL(page.url()).pathname !== "/declare"; pages++) await fill(page);
}

async function picture(page: Page, name: string) {
  const { width, height } = page.viewportSize()!;
  const tall = await page.evaluate(() => document.documentElement.scrollHeight);
  const png = await page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(tall, width < 500 ? 1000 : height) } });
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/${name}.png`, fewColours(png));
}

/** The same page on a phone and on a desk. */
async function both(page: Page, name: string) {
  await page.setViewportSize(PHONE.viewport);
  await picture(page, `${name}-360`);
  await page.setViewportSize(DESK.viewport);
  await picture(page, `${name}-1280`);
  await page.setViewportSize(PHONE.viewport);
}

const open = async (browser: Browser, baseURL: string, more: object) => (await browser.newContext({ baseURL, locale: "zh-CN", ...more })).newPage();

test("pictures of the main pages", async ({ browser, site }) => {
  const page = await open(browser, site.url, PHONE);
  await page.goto("/");
  await both(page, "start");

  const dark = await open(browser, site.url, { ...PHONE, colorScheme: "dark" });
  const english = await open(browser, site.url, { ...DESK, locale: "en-GB" });
  await english.goto("/");
  await picture(english, "start-en-1280");

  for (const visit of [page, dark]) {
    await visit.goto("/check");
    for (const part of ["year", "month", "day"]) await visit.locator(`[name="child.1.birth_date.${part}"]`).fill(CHILDREN[0]![`birth_date.${part}`]!);
    for (const part of ["year", "month", "day"]) await visit.locator(`[name="child.1.in_shenzhen_since.${part}"]`).fill(EACH[`in_shenzhen_since.${part}`]!);
    await visit.locator("[name='child.1.hukou_place'][value=mainland]").check();
    await visit.locator("[name='child.1.lives_with'][value=both_parents]").check();
    await visit.locator("[name='child.1.stage'][value=primary]").check();
    await visit.getByRole("button", { name: "看结果" }).click();
    const results = visit.locator("#check-results");
    await results.locator("h2").waitFor();
    // The answers are above; the picture begins where the results do.
    await visit.evaluate(() => document.querySelectorAll<HTMLElement>("main > :not(#check-results)").forEach((it) => (it.style.display = "none")));
    if (visit === page) await both(page, "results");
    else await picture(dark, "results-dark-360");
  }

  await page.goto("/declare");
  await page.locator("main form .button").first().click();
  for (let task = 0; task < 6; task++) {
    await page.goto("/declare");
    const links = await page.locator(".tasks li:not(:has(.tag.good)) a").evaluateAll((all) => all.map((it) => it.getAttribute("href")!));
    const next = links.find((link) => link.startsWith("/declare/"));
    if (!next) break;
    if (task === 0) {
      await page.goto(next);
      await page.locator("main form .button").first().click();
      await both(page, "errors");
    }
    await walk(page, next);
  }
  for (const _ of CHILDREN) {
    await page.goto("/declare");
    await page.locator("form[action='/declare/children'] button").click();
    if (new URL(page.url()).pathname === "/declare") await page.locator(".tasks li:not(:has(.tag.good)) a[href*='/child/']").last().click();
    await walk(page, page.url());
  }
  await both(page, "tasks");

  const phone = "13800138000";
  await page.goto("/sign-in?next=/declare/check");
  await page.locator("main input[type=tel]").fill(phone);
  await page.locator("main form .button").first().click();
  await page.locator("main input[name=code]").fill(await site.code(phone));
  await page.locator("main form:has(input[name=code]) .button").first().click();
  await page.goto("/declare/check");
  await both(page, "answers");
  await page.locator("main form .button").last().click();
  await both(page, "receipt");
  const number = (await page.locator(".receipt-number").innerText()).trim();
  await page.goto("/family");
  await both(page, "family");

  const staff = await open(browser, site.url, DESK);
  const login = await site.login("street_reviewer", STREET);
  await staff.goto("/staff/sign-in");
  const fields = staff.locator("main input:not([type=hidden])");
  await fields.nth(0).fill(login.username);
  await fields.nth(1).fill(login.password);
  await fields.nth(2).fill(totp(login.totp_secret));
  await staff.locator("main form .button").first().click();
  await staff.goto("/staff/declarations?state=submitted");
  await picture(staff, "queue-1280");
  await staff.goto("/staff/declarations?state=submitted&order=newest");
  await staff.getByRole("link", { name: number }).click();
  await staff.locator("button[value=claim]").click();
  await picture(staff, "review-1280");
});
