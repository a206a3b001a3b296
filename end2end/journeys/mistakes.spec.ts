// Whatever is typed is kept, and the page says what to do about it.
import { consent } from "../support/family";
import { freshPhone } from "../support/identity";
import { Parent } from "../support/parent";
import { expect, test } from "../support/test";

test("mistakes are named, answers are kept, and mending them leads on", async ({ page, site }) => {
  const parent = new Parent(page, site, freshPhone());
  await page.goto("/declare");
  await parent.press("开始填");

  await test.step("nothing answered", async () => {
    await parent.follow("关于您");
    await parent.step("您是谁", {});
    await parent.isTold("写上您的姓名。", "选一下您是孩子的什么人。");
  });

  await test.step("a name without letters stays in its field", async () => {
    await parent.step("您是谁", { 您的姓名: "123", 您是孩子的什么人: "父亲" });
    await parent.isTold("姓名用文字写，不能只有数字或符号。");
    await expect(page.getByRole("textbox", { name: "您的姓名" })).toHaveValue("123");
    await expect(page.getByRole("radio", { name: "父亲" })).toBeChecked();
    await parent.step("您是谁", { 您的姓名: "古丽·买买提" });
  });

  await test.step("a number that does not add up", async () => {
    await parent.step("您的证件", { 您用哪种证件: "居民身份证", 您的证件号码: "11010519491231002 1" });
    await parent.isTold("号码里有数字对不上。对照证件，一位一位核对。");
    await parent.step("您的证件", { 您的证件号码: "１１０１０５ 19491231 002x" });
    await parent.step("居住证和工作", { 父母一方在深圳一共交了多少个月社保: "三年" });
    await expect(page).toHaveTitle(/^错误：/);
    await expect(page.getByRole("textbox", { name: /社保/ })).toHaveValue("三年");
    await expect(page.getByRole("alert").getByRole("link", { name: /社保月数只填数字/ })).toBeVisible();
    await parent.press("保存，回到列表");
  });

  await test.step("without consent nothing about a child is asked", async () => {
    await page.goto("/declare/child/1/child-name");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("没有找到这一页");
    await page.goto("/declare/consent");
    await parent.step("您同意我们保存孩子的信息吗", {});
    await parent.isTold("同意保存孩子的信息，在方框里打勾，才能往下填。");
    await page.goto("/declare");
    await consent(parent);
  });

  await test.step("days that do not exist, that come later, that make no child", async () => {
    await parent.press("添加孩子");
    const child = { 孩子的姓名: "小明", 孩子的性别: "男" };
    await parent.step("孩子的姓名和生日", { ...child, 孩子的出生日期: ["2021", "2", "30"] });
    await parent.isTold("日历上没有这一天。核对“孩子的出生日期”，例如 2019 年 5 月 1 日。");
    await expect(page.getByLabel("日", { exact: true })).toHaveValue("30");
    await parent.step("孩子的姓名和生日", { 孩子的出生日期: ["2999", "1", "1"] });
    await parent.isTold("这一天还没有到。核对“孩子的出生日期”的年份。");
    await parent.step("孩子的姓名和生日", { 孩子的出生日期: ["1999", "1", "1"] });
    await parent.isTold("这里为未满 18 周岁的孩子申报。核对年份；已满 18 周岁的不用申报。");
    await parent.step("孩子的姓名和生日", { 孩子的出生日期: ["２０２１", "2", " 28"] });
    await parent.sees("孩子的证件");
  });

  await test.step("what is left is listed before sending, and leads there and back", async () => {
    await page.goto("/declare/check");
    await parent.sees("核对您的回答");
    await expect(page.getByRole("button", { name: "确认，提交" })).toHaveCount(0);
    await parent.follow("选您现在住的街道或镇。");
    await parent.step("您现在住在哪里", { 您现在住在哪个街道或镇: "园岭街道", 详细地址: "红荔路 1 号", 您在深圳有稳定的住处吗: "否" });
    await parent.more({ 哪个社区: "不清楚" });
    await parent.sees("核对您的回答");
    await parent.follow("修改 详细地址");
    await parent.step("您现在住在哪里", { 详细地址: "红荔路 2 号" });
    await parent.sees("核对您的回答");
    await expect(page.getByText("红荔路 2 号")).toBeVisible();
  });

  await test.step("a child is taken out", async () => {
    await page.goto("/declare");
    await page.getByText("不想申报其中一个孩子？").click();
    await parent.follow("去掉小明");
    await parent.sees("不申报小明了吗？");
    await parent.press("去掉");
    await expect(page.getByRole("button", { name: "添加孩子" })).toBeVisible();
  });
});

test("phone and code take any spelling; a wrong code is said and another one can be had", async ({ page, site }) => {
  const parent = new Parent(page, site, freshPhone());
  await page.goto("/sign-in");
  await parent.press("发送验证码");
  await parent.isTold("填上您的手机号。");
  await parent.says({ 您的手机号: "12345" });
  await parent.press("发送验证码");
  await expect(page).toHaveTitle(/^错误：/);
  await expect(page.getByRole("textbox", { name: "您的手机号" })).toHaveValue("12345");
  await parent.says({ 您的手机号: `+86 ${parent.phone.slice(0, 3)}-${parent.phone.slice(3)}` });
  await parent.press("发送验证码");
  const code = await site.code(parent.phone);
  const wrong = code === "111111" ? "222222" : "111111";
  await parent.says({ 您收到的验证码: wrong });
  await parent.press("确认");
  await parent.isTold("这个验证码对不上，或者过了时间。对照最新的一条短信，或者再要一个。");
  await page.getByText("没收到？").click();
  await parent.press("再发一个");
  await expect(page.getByRole("heading", { name: "已经再发了一个" })).toBeVisible();
  const again = await site.code(parent.phone);
  const fullWidth = [...again].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join("");
  await parent.says({ 您收到的验证码: fullWidth });
  await parent.press("确认");
  await parent.sees("我的家庭");
});
