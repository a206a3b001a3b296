// A family's own data: it declares, reads who looked, takes a copy, takes back a consent, deletes everything.
import { readFile } from "node:fs/promises";
import { expectAccessible } from "../support/axe";
import { declare, FIRST, STREET_CODE } from "../support/family";
import { freshPhone } from "../support/identity";
import { Parent } from "../support/parent";
import { Reviewer } from "../support/reviewer";
import { expect, test } from "../support/test";

test("a family sees who looked, saves a copy, takes back a consent and deletes everything", async ({ page, site, browser, baseURL }) => {
  test.slow();
  // axe is a script itself.
  const accessible = () => expectAccessible(page);
  const parent = new Parent(page, site, freshPhone());
  const number = await declare(parent);

  await test.step("a reviewer opens the declaration, and the family sees it", async () => {
    const desk = await browser.newContext({ baseURL, viewport: { width: 1280, height: 800 }, locale: "zh-CN" });
    const reviewer = new Reviewer(await desk.newPage(), site);
    await reviewer.signIn(STREET_CODE);
    await reviewer.open(number);
    await desk.close();
    await page.goto("/family");
    await parent.follow("谁看过我家的信息");
    await parent.sees("谁看过我家的信息");
    await expect(page.getByText("福田区园岭街道的街道审核员").first()).toBeVisible();
    await expect(page.getByText("看了您家的申报").first()).toBeVisible();
    await accessible();
  });

  await test.step("it asks the auditor about it", async () => {
    await parent.follow(/^问一问/);
    await parent.press("发给审计员");
    await parent.isTold("写一下您想问什么。");
    await accessible();
    await page.getByRole("textbox", { name: "您想问什么" }).fill("为什么看我家？");
    await parent.press("发给审计员");
    await expect(page.getByRole("heading", { name: "已经发给审计员" })).toBeVisible();
    await expect(page.getByText("等待回答")).toBeVisible();
  });

  await test.step("it saves a copy that opens anywhere", async () => {
    await page.goto("/family");
    await parent.follow("我的信息");
    await parent.sees("我的信息");
    await accessible();
    const saving = page.waitForEvent("download");
    await parent.press("下载，自己看");
    const saved = await saving;
    expect(saved.suggestedFilename()).toMatch(/^tongxing-\d{4}-\d\d-\d\d\.html$/);
    expect(await readFile(await saved.path(), "utf8")).toContain(FIRST);
  });

  await test.step("it takes back the consent to health facts", async () => {
    await parent.follow("撤回对健康和残疾情况的同意");
    await parent.sees("撤回对健康和残疾情况的同意吗？");
    await accessible();
    await parent.press("撤回同意");
    await expect(page.getByRole("heading", { name: "您撤回了对健康和残疾情况的同意" })).toBeVisible();
    await page.getByText("每一次同意和撤回").click();
    await expect(page.getByText("撤回了对健康和残疾情况的同意").last()).toBeVisible();
  });

  await test.step("it deletes everything", async () => {
    await parent.follow("全部删除");
    await parent.sees("全部删除吗？");
    await accessible();
    await parent.press("全部删除");
    await parent.sees("您家的信息已经删除");
    await accessible();
    await page.goto("/family");
    await expect(page).toHaveURL(/\/sign-in/);
  });
});
