// Two parents declare one child. The office keeps one record for both; each parent has the whole year of an own one, and
// learns nothing of the other.
import type { Page } from "@playwright/test";
import { expectAccessible } from "../support/axe";
import { declare, STREET_CODE } from "../support/family";
import { freshPhone } from "../support/identity";
import { Parent } from "../support/parent";
import { Reviewer } from "../support/reviewer";
import { expect, test } from "../support/test";

/** In no other story: the office is asked about these two declarations only. */
const CHILD = "陆双双";

test("one child of two parents is confirmed, followed and taken out by each", async ({ page, browser, site, baseURL }) => {
  test.slow();
  const mother = new Parent(page, site, freshPhone());
  const other = await browser.newContext({ baseURL, locale: "zh-CN" });
  const father = new Parent(await other.newPage(), site, freshPhone());
  const office = await browser.newContext({ baseURL, viewport: { width: 1280, height: 800 } });
  const reviewer = new Reviewer(await office.newPage(), site);
  const onPage = (page: Page, name: string) => page.getByRole("heading", { name, exact: true });

  const numbers = [await declare(mother, { child: CHILD }), await declare(father, { child: CHILD })];

  await test.step("the office decides that it is one child, and approves both declarations", async () => {
    await reviewer.signIn(STREET_CODE);
    await reviewer.open(numbers[1]!);
    await reviewer.page.getByRole("link", { name: "判断是不是同一个孩子" }).click();
    await reviewer.page.getByLabel("同一个孩子：关联两个家庭").check();
    await reviewer.press("保存判断");
    await expect(reviewer.page.getByText("同一个孩子：关联两个家庭").first()).toBeVisible();
    for (const number of numbers) await reviewer.approve(number);
  });

  await test.step("the father confirms his record and follows what comes next", async () => {
    await father.page.goto("/family");
    await expect(onPage(father.page, CHILD)).toBeVisible();
    await expect(father.page.locator("body")).not.toContainText(numbers[0]!);
    await expectAccessible(father.page);
    await father.follow("每半年确认一次");
    await father.sees("每半年确认一次");
    await father.page.getByRole("checkbox", { name: "登记的内容我看过了，都没有变" }).check();
    await father.press("确认，提交");
    await father.sees("确认好了");
    await father.page.goto("/family/children/1/next");
    await father.press("打开提醒");
    await expect(father.page.getByText("已打开", { exact: true })).toBeVisible();
  });

  await test.step("he leaves Shenzhen; the child stays on record with its mother", async () => {
    await father.page.goto("/family/leave");
    await father.press("结束登记");
    await expect(father.page.getByRole("heading", { level: 1 })).toHaveText("这份登记已经结束");
    await father.page.goto("/family/renew");
    await father.sees("现在不用确认");
    await reviewer.page.goto("/staff/children?order=newest");
    await expect(reviewer.page.getByRole("link", { name: CHILD })).toHaveCount(1);
    await mother.page.goto("/family/renew");
    await mother.page.getByRole("checkbox", { name: "登记的内容我看过了，都没有变" }).check();
    await mother.press("确认，提交");
    await mother.sees("确认好了");
  });

  await test.step("nothing in her log tells of him", async () => {
    for (const path of ["/family", "/family/access-log"]) {
      await page.goto(path);
      await expect(page.locator("main")).not.toContainText("同一个孩子");
      await expect(page.locator("main")).not.toContainText(numbers[1]!);
    }
  });
  await other.close();
  await office.close();
});
