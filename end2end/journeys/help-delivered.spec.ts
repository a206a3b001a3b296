// Help is asked for and reaches the child: the street accepts and refers, the department delivers, the family has the last
// word.
import { expectAccessible } from "../support/axe";
import { declare } from "../support/family";
import { freshPhone } from "../support/identity";
import { Parent } from "../support/parent";
import { expect, test } from "../support/test";
import { desktop, work } from "../staff/office";

test("the street refers it, the department delivers, the family reopens and confirms", async ({ page, browser, site, baseURL }) => {
  test.slow();
  const parent = new Parent(page, site, freshPhone());
  const office = await browser.newContext({ baseURL, ...desktop, locale: "zh-CN" });
  const desk = await office.newPage();
  await declare(parent);

  const number = await test.step("the family asks for a service of its child", async () => {
    await page.goto("/family/requests/new?item=3&child=1");
    await parent.says({ 用您自己的话说说: "想转到附近的小学" });
    await parent.press("保存，继续");
    await parent.says({ 有多急: "几天内要办", 怎么联系您不会惹麻烦: "可以打电话" });
    await parent.press("保存，继续");
    await parent.follow("没有照片，继续");
    await parent.press("发出求助");
    await parent.sees("义务教育服务");
    return new URL(page.url()).pathname.split("/").pop()!;
  });
  const asked = page.url();

  /** As this colleague, at this request. */
  const open = async (username: string) => {
    await office.clearCookies();
    await work(desk, site, username);
    await desk.goto("/staff/requests");
    await desk.getByRole("link", { name: number }).click();
    await expect(desk.getByRole("heading", { level: 1 })).toHaveText(`求助 ${number}`);
  };
  const press = async (button: string, words = "") => {
    await desk.getByRole("textbox", { name: /^写给家庭的话/ }).fill(words);
    await desk.getByRole("button", { name: button, exact: true }).click();
  };

  await test.step("the street accepts it and hands it to the department", async () => {
    await open("supervisor.yuanling");
    await expectAccessible(desk);
    await press("受理", "已经联系学校");
    await expect(desk.getByText("已受理").first()).toBeVisible();
    await press("转给这个部门");
    await expect(desk.getByRole("alert")).toContainText("选一个部门");
    await expectAccessible(desk);
    await desk.getByRole("combobox", { name: "转给部门" }).selectOption({ label: "市教育局" });
    await press("转给这个部门");
    await expect(desk.getByText("已转介").first()).toBeVisible();
  });

  await test.step("the department can't say no without a reason, and delivers", async () => {
    await open("officer.education");
    await press("开始办");
    await expect(desk.getByText("正在办").first()).toBeVisible();
    await press("办不成");
    await expect(desk.getByRole("alert")).toContainText("办不成要写原因");
    await press("办好了", "园岭小学三年级有学位");
    await expect(desk.getByText("说是办好了，等家庭确认").first()).toBeVisible();
  });

  await test.step("it is not what the family needs: opened again with what is missing", async () => {
    await page.goto(asked);
    await expect(page.getByText("园岭小学三年级有学位").first()).toBeVisible();
    await expectAccessible(page);
    await parent.press("重新打开");
    await parent.isTold("写一下还差什么，街道才知道接着办什么。");
    await parent.says({ 还差什么: "孩子读四年级" });
    await parent.press("重新打开");
    await expect(page.getByText("重新打开", { exact: true }).first()).toBeVisible();
    await expect(page.getByText("孩子读四年级").first()).toBeVisible();
  });

  await test.step("the street answers and delivers, the family confirms and says how it was", async () => {
    await open("supervisor.yuanling");
    await expect(desk.getByText("孩子读四年级").first()).toBeVisible();
    await press("受理");
    await press("办好了", "四年级有学位，下周一报到");
    await page.goto(asked);
    await parent.press("办好了");
    await expect(page.getByText("您确认办好了。", { exact: false })).toBeVisible();
    await parent.press("提交评价");
    await parent.isTold("选 1 到 5 分。");
    await page.getByLabel("5 分，很好").check();
    await parent.says({ 想说的话: "谢谢老师" });
    await parent.press("提交评价");
    await expect(page.getByText("您打了 5 分")).toBeVisible();
    await expectAccessible(page);
    await desk.reload();
    await expect(desk.getByText("谢谢老师")).toBeVisible();
  });
  await office.close();
});
