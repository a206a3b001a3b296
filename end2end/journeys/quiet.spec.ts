// Somebody else reads the phone: nothing but the codes asked for at that moment is sent there. The news waits in the account.
import { expectAccessible } from "../support/axe";
import { declare, STREET_CODE } from "../support/family";
import { freshPhone } from "../support/identity";
import { Parent } from "../support/parent";
import { Reviewer } from "../support/reviewer";
import { expect, test } from "../support/test";

test("who said that texting is not safe is never texted, and reads it all in the account", async ({ page, browser, site, baseURL }) => {
  test.slow();
  const parent = new Parent(page, site, freshPhone());
  const number = await declare(parent, { texting: "否" });

  await test.step("the office approves", async () => {
    const office = await browser.newContext({ baseURL, viewport: { width: 1280, height: 800 } });
    const reviewer = new Reviewer(await office.newPage(), site);
    await reviewer.signIn(STREET_CODE);
    await reviewer.approve(number);
    await office.close();
  });

  await test.step("the news is in the account", async () => {
    await page.goto("/family/notices");
    for (const news of ["已经收到您的申报", "您的申报通过了"]) await expect(page.getByRole("link", { name: news })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("the phone got the one code, also when another is asked for", async () => {
    const purposes = async () => (await site.messages(parent.phone)).map((message) => message.purpose);
    expect(await purposes()).toEqual(["code"]);
    await page.goto("/family");
    await parent.press("退出登录");
    await parent.signIn();
    expect(await purposes()).toEqual(["code", "code"]);
  });
});
