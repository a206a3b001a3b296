// A baby is born to a family on record. It is told about before anybody knows who tells; after signing in it stands with
// the others.
import { expectAccessible } from "../support/axe";
import { consent, declare, FIRST, STREET_CODE, tellAboutFirst } from "../support/family";
import { freshPhone } from "../support/identity";
import { Parent } from "../support/parent";
import { Reviewer } from "../support/reviewer";
import { expect, test } from "../support/test";

const BABY = "陆新生";

test("a child begun before signing in is added to what the family declared", async ({ page, browser, site, baseURL }) => {
  test.slow();
  const number = await test.step("a family is on record", async () => {
    const parent = new Parent(page, site, freshPhone());
    const office = await browser.newContext({ baseURL, viewport: { width: 1280, height: 800 } });
    const reviewer = new Reviewer(await office.newPage(), site);
    const receipt = await declare(parent);
    await reviewer.signIn(STREET_CODE);
    await reviewer.approve(receipt);
    await office.close();
    await page.context().clearCookies();
    return parent.phone;
  });
  const parent = new Parent(page, site, number);

  await test.step("it begins anew, about the baby alone", async () => {
    await page.goto("/declare");
    await parent.press("开始填");
    await consent(parent);
    await parent.press("添加孩子");
    await tellAboutFirst(parent, false, BABY);
  });

  await test.step("signed in, both children are there", async () => {
    await page.goto("/sign-in?next=/declare");
    await expect(page.getByText("刚填的孩子会加进去")).toBeVisible();
    await parent.confirmPhone();
    await parent.sees("申报家里的情况");
    await expect(page.getByRole("heading", { name: "孩子加进您家的申报了" })).toBeVisible();
    for (const name of [FIRST, BABY]) await expect(page.getByText(name).first()).toBeVisible();
    await expectAccessible(page);
  });
});
