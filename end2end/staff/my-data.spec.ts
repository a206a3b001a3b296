// What families ask about their data reaches the right desk: the auditor's questions, the supervisor's requests for
// erasure. Every page of it is accessible in the three languages, on the family's side and on the office's.
import type { Page } from "@playwright/test";
import { expectAccessible } from "../support/axe";
import { declare, FIRST, STREET_CODE } from "../support/family";
import { freshPhone } from "../support/identity";
import { Parent } from "../support/parent";
import { Reviewer } from "../support/reviewer";
import { expect, test } from "../support/test";
import { desktop, signIn } from "./office";

const LANGUAGES = [["繁體中文", "zh-Hant"], ["English", "en"], ["简体中文", "zh-Hans"]] as const;

/** In every language, the one it was read in last. */
async function everywhere(page: Page) {
  await expectAccessible(page);
  for (const [language, tag] of LANGUAGES) {
    await page.getByRole("button", { name: language, exact: true }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", tag);
    await expectAccessible(page);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

test("an approved family asks the auditor and asks to be erased", async ({ page, site, browser, baseURL }) => {
  test.setTimeout(300_000);
  const parent = new Parent(page, site, freshPhone());
  const number = await declare(parent);
  const desk = () => browser.newContext({ baseURL, ...desktop, locale: "zh-CN" }).then((context) => context.newPage());

  await test.step("the office approves it", async () => {
    const reviewer = new Reviewer(await desk(), site);
    await reviewer.signIn(STREET_CODE);
    await reviewer.approve(number);
    await reviewer.page.context().close();
  });

  await test.step("the family asks about an entry", async () => {
    await page.goto("/family/access-log");
    await everywhere(page);
    await page.goto("/family/access-log?side=own");
    await everywhere(page);
    await page.goto("/family/access-log");
    await parent.follow(/^问一问/);
    await everywhere(page);
    await page.getByRole("textbox", { name: "您想问什么" }).fill("谁批准的？\n为什么？");
    await parent.press("发给审计员");
    await expect(page.getByText("等待回答")).toBeVisible();
  });

  await test.step("the auditor answers without seeing the case", async () => {
    const auditor = await desk();
    await signIn(auditor, site, (await site.login("auditor")).username);
    await auditor.getByRole("main").getByRole("link", { name: "家庭的提问" }).click();
    await everywhere(auditor);
    await auditor.getByRole("row").nth(1).getByRole("link").click();
    await expect(auditor.getByText("谁批准的？")).toBeVisible();
    await expect(auditor.getByText(FIRST)).toHaveCount(0);
    await everywhere(auditor);
    await auditor.getByRole("textbox", { name: "回答" }).fill("是园岭街道按规定审核的。");
    await auditor.getByRole("button", { name: "发出回答" }).click();
    await expect(auditor.getByText(/已回答。$/)).toBeVisible();
    await auditor.context().close();
    await page.goto("/family/access-log");
    await expect(page.getByText("是园岭街道按规定审核的。")).toBeVisible();
    await expect.poll(async () => (await site.messages(parent.phone)).filter((it) => it.purpose === "answered").length).toBe(1);
  });

  await test.step("the family asks to be erased and sees by when", async () => {
    await page.goto("/family/privacy");
    await everywhere(page);
    await parent.follow("要求全部删除");
    await everywhere(page);
    await parent.press("要求删除");
    await expect(page.getByText(/^园岭街道|福田区园岭街道最迟/).first()).toBeVisible();
    await everywhere(page);
  });

  await test.step("the supervisor keeps it with a reason, then erases it in two steps", async () => {
    const supervisor = await desk();
    await signIn(supervisor, site, (await site.login("child_supervisor", STREET_CODE)).username);
    await supervisor.getByRole("navigation").getByRole("link", { name: "删除请求" }).click();
    await everywhere(supervisor);
    await supervisor.getByRole("row").last().getByRole("link").click();
    await everywhere(supervisor);
    await supervisor.getByRole("button", { name: "保留登记" }).click();
    await expect(supervisor.getByRole("alert")).toBeFocused();
    await expectAccessible(supervisor);
    await supervisor.getByRole("radio", { name: /保存期限还没到/ }).check();
    await supervisor.getByRole("textbox", { name: "写给家庭的话" }).fill("补贴档案须保存十年。");
    await supervisor.getByRole("button", { name: "保留登记" }).click();
    await expect(supervisor.getByRole("heading", { name: "真的保留吗？" })).toBeVisible();
    await expectAccessible(supervisor);
    await supervisor.getByRole("button", { name: "是，保留" }).click();
    await expect(supervisor.getByText("补贴档案须保存十年。")).toBeVisible();
    await page.goto("/family/privacy");
    await expect(page.getByText("补贴档案须保存十年。")).toBeVisible();
    await everywhere(page);
    await parent.follow("要求全部删除");
    await parent.press("要求删除");
    await supervisor.goto("/staff/erasures");
    await supervisor.getByRole("row").last().getByRole("link").click();
    await expect(supervisor.getByText(FIRST)).toBeVisible();
    await supervisor.getByRole("button", { name: "删除", exact: true }).click();
    await expect(supervisor.getByRole("heading", { name: "真的删除吗？" })).toBeVisible();
    await expectAccessible(supervisor);
    await supervisor.getByRole("button", { name: "是，删除" }).click();
    await expect(supervisor.getByText("已删除")).toBeVisible();
    await expect(supervisor.getByText(FIRST)).toHaveCount(0);
    await supervisor.context().close();
    await page.goto("/family");
    await expect(page).toHaveURL(/\/sign-in/);
    await expect.poll(async () => (await site.messages(parent.phone)).filter((it) => it.purpose === "erasure_done").length).toBe(1);
  });
});
