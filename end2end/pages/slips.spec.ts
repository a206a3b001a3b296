// What a family takes along on paper is one page of A4 each, whatever there is to say, with no number in full.
import type { Page } from "@playwright/test";
import { expectAccessible } from "../support/axe";
import { consent, STREET_CODE, tellAboutUs } from "../support/family";
import { freshPhone, residentId, serial } from "../support/identity";
import { Parent } from "../support/parent";
import { Reviewer } from "../support/reviewer";
import { expect, test } from "../support/test";

const LANGUAGES = { "zh-Hans": "简体", "zh-Hant": "繁體", en: "English" } as const;
const NUMBER = residentId("450103", ["2020", "3", "1"], serial(1));
const TOLD = "440524188001010014";

/** One sheet of A4, by the format asked for and by the page's own. */
async function expectOneSheet(page: Page) {
  for (const paper of [{ format: "A4" }, { preferCSSPageSize: true }]) {
    const pdf = (await page.pdf(paper)).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g), page.url()).toHaveLength(1);
    expect(pdf, page.url()).toMatch(/\/MediaBox\s*\[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
  }
}

/** In every language: one sheet, accessible, and no number of a document or a phone. */
async function expectPaper(page: Page, path: string, phone: string, says: string[] = []) {
  for (const [lang, name] of Object.entries(LANGUAGES)) {
    await page.goto(path);
    if ((await page.locator("html").getAttribute("lang")) !== lang) await page.getByRole("button", { name }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    await expect(page).toHaveURL(path);
    await expect(page.locator("article").getByRole("img")).toBeVisible();
    for (const text of says) await expect(page.locator("article")).toContainText(text);
    const text = await page.locator("main").innerText();
    for (const number of [NUMBER, TOLD, phone]) expect(text).not.toContain(number);
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await expectOneSheet(page);
  }
  await page.getByRole("button", { name: "简体" }).click();
}

/** As many services as one child can have: six years old, at kindergarten, everything is hard. */
async function tellAboutOneInNeed(parent: Parent) {
  await parent.step("孩子的姓名和生日", { 孩子的姓名: "阿卜杜勒热依木·麦麦提艾力", 孩子的性别: "男", 孩子的出生日期: ["2020", "3", "1"] });
  await parent.step("孩子的证件", { 孩子有哪种证件: "居民身份证（户口簿上的号码也可以）", 孩子的证件号码: NUMBER });
  await parent.step("孩子的户口在哪个省份", { 孩子的户口在哪个省份: "广西壮族自治区" });
  await parent.step("孩子的户口在哪个区或县", { 孩子的户口在哪个区或县: "青秀区" });
  await parent.step("孩子在深圳的生活", { 孩子从什么时候起住在深圳: ["2023", "2", "1"], 孩子现在和谁一起住: "其他监护人，例如祖父母" });
  await parent.step("孩子上学的情况", { 孩子现在在哪里上学: "幼儿园", 学校或幼儿园的名称: "园岭幼儿园" });
  await parent.more({ 是普惠性幼儿园吗: "是" });
  await parent.step("医保、疫苗和身高", { 孩子的医保在哪里: "在外地", 孩子符合医疗救助的条件吗: "是", 孩子有预防接种证吗: "是", "孩子身高不到 1.2 米吗": "是" });
  await parent.step("孩子的健康和残疾情况", { 孩子有残疾人证吗: "是", 医生诊断孩子有严重精神障碍吗: "是" });
  await parent.more({ 孩子平时住在家里吗: "是", 您同意为孩子申请残疾人补贴吗: "是" });
  await parent.step("孩子有没有人抚养", { 孩子是孤儿吗: "是", "父母还在，但都没有办法抚养孩子吗": "否", "孩子没有生活来源，也没有人能抚养吗": "否" });
  await parent.sees("申报家里的情况");
  await parent.follow("家里的困难");
  await parent.step("家里有没有遇到困难", { 家里经济上有困难吗: "是", 家里已经在户籍地领低保了吗: "否", 家里最近突然遇到难关吗: "是", 家里住房有困难吗: "是" });
  await parent.follow("怎样联系您");
  await parent.step("怎样联系您才安全", { 给您打电话安全吗: "是", 给您发短信安全吗: "是", "您没接电话时，留言安全吗": "否" });
}

test("services, receipt and what to correct are one sheet each, in every language", async ({ page, browser, site, baseURL }) => {
  test.setTimeout(240_000);
  const parent = new Parent(page, site, freshPhone());
  await page.goto("/declare");
  await parent.press("开始填");
  await tellAboutUs(parent);
  await consent(parent);
  await parent.press("添加孩子");
  await tellAboutOneInNeed(parent);
  await parent.follow("确认手机号");
  await parent.confirmPhone();

  await page.goto("/family/children/1");
  await parent.follow("把这个孩子的服务清单印成一张纸");
  await parent.sees("孩子能用上的服务");
  await expect(page.getByRole("rowheader")).toHaveCount(17);
  await expect(page.getByRole("img", { name: /二维码，打开 .*\/services$/ })).toBeVisible();
  await expectPaper(page, "/family/children/1/print", parent.phone, ["阿卜杜勒热依木·麦麦提艾力"]);

  await test.step("large letters are for the screen", async () => {
    await page.goto("/family/children/1/print");
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("button", { name: "Large text" }).click();
    await expect(page.locator("html.large")).toHaveCount(1);
    await expectOneSheet(page);
    await page.getByRole("button", { name: "Normal text" }).click();
    await page.getByRole("button", { name: "简体" }).click();
  });

  await page.goto("/declare/check");
  await parent.press("确认，提交");
  await parent.follow("把回执印成一张纸");
  await parent.sees("申报回执");
  const number = await page.locator(".receipt-number").innerText();
  await expectPaper(page, `/family/declarations/${number}/print`, parent.phone, [number, "450*************"]);

  const office = await browser.newContext({ baseURL, viewport: { width: 1280, height: 800 } });
  const reviewer = new Reviewer(await office.newPage(), site);
  await reviewer.signIn(STREET_CODE);
  await reviewer.open(number);
  await reviewer.claim();
  await reviewer.asksToCorrect("孩子的证件号码", `应为 ${TOLD}，或打 ${parent.phone}`);
  for (const question of ["监护人姓名", "详细地址", "孩子的姓名", "孩子的出生日期", "学校或幼儿园的名称"]) {
    await reviewer.asksToCorrect(question, "请对照户口簿再核对一遍，写得和证件上一样。".repeat(20));
  }
  await reviewer.press("退回补正");
  await expect(reviewer.page.getByText("已退回补正").first()).toBeVisible();
  await office.close();

  await page.goto(`/family/declarations/${number}`);
  await parent.follow("把要改正的印成一张纸");
  await parent.sees("街道请您改正的回答");
  await expect(page.getByRole("img", { name: /二维码，打开 .*\/declare\/correct$/ })).toBeVisible();
  await expectPaper(page, `/family/declarations/${number}/returned`, parent.phone);
});

test("a paper has a button that prints, and says how without it", async ({ page, browser, site, baseURL }) => {
  const parent = new Parent(page, site, freshPhone());
  await page.goto("/check");
  await parent.signIn();
  await page.goto("/declare");
  await parent.press("开始填");
  await consent(parent);
  await parent.press("添加孩子");
  await page.addInitScript(() => {
    window.print = () => (document.title = "printed");
  });
  await page.goto("/family/children/1/print");
  await expect(page.getByText(/^用浏览器的“打印”/)).toBeVisible();
  await parent.press("打印");
  await expect(page).toHaveTitle("printed");

  const state = await page.context().storageState();
  const plain = await browser.newContext({ baseURL, storageState: state, javaScriptEnabled: false, locale: "zh-CN" });
  const still = await plain.newPage();
  await still.goto("/family/children/1/print");
  await expect(still.getByText(/^用浏览器的“打印”/)).toBeVisible();
  await expect(still.getByRole("button", { name: "打印" })).toHaveCount(0);
  await plain.close();
});
