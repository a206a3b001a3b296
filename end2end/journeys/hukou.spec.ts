// A hukou in 海丰县 may be one of 深汕特别合作区: the office looks at the booklet and decides, the family reads it.
import { expectAccessible } from "../support/axe";
import { declare, FIRST, STREET_CODE } from "../support/family";
import { freshPhone } from "../support/identity";
import { LANGUAGES, speak } from "../support/language";
import { Parent } from "../support/parent";
import { Reviewer } from "../support/reviewer";
import { expect, test } from "../support/test";

const HAIFENG = { province: "广东省", county: "海丰县" };
const GROUND = "看过户口本原件，是鹅埠镇";

test("the office decides that a hukou counts as Shenzhen's, and it holds at the next confirmation", async ({ page, browser, site, baseURL }) => {
  test.slow();
  const parent = new Parent(page, site, freshPhone());
  const office = await browser.newContext({ baseURL, viewport: { width: 1280, height: 800 } });
  const reviewer = new Reviewer(await office.newPage(), site);
  const desk = reviewer.page;
  const number = await declare(parent, { hukou: HAIFENG });

  await test.step("the reviewer finds the question beside the answers", async () => {
    await reviewer.signIn(STREET_CODE);
    await reviewer.open(number);
    await expect(desk.getByRole("heading", { name: "户口在海丰县" })).toBeVisible();
    await expect(desk.getByRole("link", { name: "认定户口" })).toHaveCount(0);
    await reviewer.claim();
    await expectAccessible(desk);
    await desk.getByRole("link", { name: "认定户口" }).click();
    for (const [language, tag] of LANGUAGES) {
      await speak(desk, language, tag);
      await expectAccessible(desk);
    }
    await expect(desk.getByRole("heading", { level: 1 })).toHaveText("这个户口算不算深圳户口？");
  });

  await test.step("an answer needs its ground", async () => {
    await desk.getByRole("radio", { name: "算深圳户口" }).check();
    await reviewer.press("保存认定");
    await expect(desk.getByRole("alert").getByRole("link", { name: "写下依据" })).toBeVisible();
    await expect(desk.getByRole("radio", { name: "算深圳户口" })).toBeChecked();
    await expectAccessible(desk);
    await desk.getByRole("textbox", { name: "依据" }).fill(GROUND);
    await reviewer.press("保存认定");
    await expect(desk.getByRole("heading", { level: 1 })).toHaveText(`申报 ${number}`);
    await expect(desk.getByText(GROUND)).toBeVisible();
    await reviewer.press("审核通过");
    await expect(desk.getByText("已通过").first()).toBeVisible();
  });

  await test.step("the family reads it with the services of the child", async () => {
    await page.goto("/family");
    await parent.follow("这个孩子的服务");
    await expect(page.getByRole("heading", { name: `街道办认定：${FIRST}的户口算深圳户口` })).toBeVisible();
    await expect(page.getByText(GROUND)).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("the family changes its address, the decision stays", async () => {
    await page.goto("/family/renew");
    await parent.press("还有别的变了");
    await parent.sees("申报家里的情况");
    await parent.follow("住在哪里");
    await parent.step("您现在住在哪里", { 详细地址: "红荔路 6 号 101" });
    await parent.sees("申报家里的情况");
    await parent.follow("核对我的回答");
    await parent.press("确认，提交");
    await parent.sees("已经收到您的申报");
    await expect(page.getByRole("heading", { name: `街道办认定：${FIRST}的户口算深圳户口` })).toBeVisible();
    await reviewer.open((await page.locator(".receipt-number").innerText()).trim());
    await expect(desk.getByText(GROUND)).toBeVisible();
  });
  await office.close();
});
