// The city's unified identity as a second way to sign in, at a provider of OpenID Connect on this machine.
import { randomUUID } from "node:crypto";
import { expectAccessible } from "../support/axe";
import { atTheCity } from "../support/city";
import { freshPhone } from "../support/identity";
import { Parent } from "../support/parent";
import { expect, test } from "../support/test";

const BY_CITY = "用深圳市统一身份认证登录";

test.use({ hasCity: true });

test("somebody new confirms a phone once, and the next time needs none", async ({ page, browser, site, baseURL, javaScriptEnabled }) => {
  const who = randomUUID();
  const parent = new Parent(page, site, freshPhone());

  await test.step("the first time the phone is asked for", async () => {
    await page.goto("/sign-in");
    await expectAccessible(page);
    await toTheCity(parent);
    await atTheCity(page, who);
    await parent.sees("您的手机号");
    await expect(page.getByRole("heading", { name: "深圳市统一身份认证已经确认是您本人" })).toBeVisible();
    expect(new URL(page.url()).search, "nothing of the answer stays in the address").toBe("?city=new");
    await expectAccessible(page);
    await parent.confirmPhone();
    await parent.sees("我的家庭");
    await expect(page.getByRole("heading", { name: "现在有两种登录办法" })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("the account says so", async () => {
    await parent.follow("城市统一身份");
    await parent.sees("城市统一身份");
    await expect(page.getByText("高", { exact: true })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("signing out here says that the city's session goes on", async () => {
    await page.goto("/family");
    await parent.press("退出登录");
    await parent.sees("您已经在这里退出登录");
    await expect(page.getByRole("link", { name: "退出深圳市统一身份认证" })).toBeVisible();
    await expectAccessible(page);
    await page.goto("/family");
    await parent.sees("您的手机号");
  });

  await test.step("and it does: one press, and the same family is there", async () => {
    await toTheCity(parent);
    await parent.sees("我的家庭");
    await expect(page.getByText(`*${parent.phone.slice(-4)}`)).toBeVisible();
  });

  await test.step("on another device the city asks who it is", async () => {
    const context = await browser.newContext({ baseURL, javaScriptEnabled });
    const elsewhere = new Parent(await context.newPage(), site, parent.phone);
    await toTheCity(elsewhere);
    await atTheCity(elsewhere.page, who);
    await elsewhere.sees("我的家庭");
    await expect(elsewhere.page.getByText(`*${parent.phone.slice(-4)}`)).toBeVisible();
    await elsewhere.follow("城市统一身份");
    await elsewhere.press("以后只用手机号登录");
    await expect(elsewhere.page.getByRole("heading", { name: "好了，现在只能用手机号登录" })).toBeVisible();
    await expectAccessible(elsewhere.page);
    await context.close();
  });
});

test("a family that signs in with its phone adds the city's identity by proving the phone", async ({ page, browser, site, baseURL, javaScriptEnabled }) => {
  const who = randomUUID();
  const parent = new Parent(page, site, freshPhone());
  await parent.signIn();
  await parent.press("开始申报");
  await parent.sees("申报家里的情况");

  const context = await browser.newContext({ baseURL, javaScriptEnabled });
  const elsewhere = new Parent(await context.newPage(), site, parent.phone);
  await toTheCity(elsewhere);
  await atTheCity(elsewhere.page, who);
  await elsewhere.confirmPhone((code) => `${code.slice(0, 3)} ${code.slice(3)}`);
  await elsewhere.sees("我的家庭");
  await expect(elsewhere.page.getByRole("heading", { name: "您有一份没填完的申报" })).toBeVisible();
  await context.close();
});

test("the city's identity is added from inside the account, and taken away", async ({ page, browser, site, baseURL, javaScriptEnabled }) => {
  const who = randomUUID();
  const parent = new Parent(page, site, freshPhone());
  await parent.signIn();
  await page.goto("/family");
  await parent.follow("城市统一身份");
  await parent.sees("城市统一身份");
  await expectAccessible(page);

  await test.step("who says no there has changed nothing", async () => {
    await addFromInside(parent);
    await atTheCity(page, undefined);
    await parent.sees("城市统一身份");
    await expect(page.getByRole("heading", { name: "没有加上" })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("the city proves it, the own phone confirms it", async () => {
    await addFromInside(parent);
    await atTheCity(page, who);
    await parent.sees("确认是您本人");
    await expectAccessible(page);
    await parent.press("发送验证码到我的手机");
    await expect(page.getByText(`*${parent.phone.slice(-4)}`)).toBeVisible();
    await page.getByRole("textbox", { name: "验证码" }).fill("12");
    await parent.press("加上");
    await expect(page.getByRole("alert")).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("textbox", { name: "验证码" }).fill(await site.code(parent.phone));
    await parent.press("加上");
    await expect(page.getByRole("heading", { name: "现在有两种登录办法" })).toBeVisible();
    await expect(page.getByText("高", { exact: true })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("it opens this account on another device, and no other account", async () => {
    const context = await browser.newContext({ baseURL, javaScriptEnabled });
    const elsewhere = new Parent(await context.newPage(), site, freshPhone());
    await elsewhere.signIn();
    await elsewhere.page.goto("/family/city");
    await addFromInside(elsewhere);
    await atTheCity(elsewhere.page, who);
    await expect(elsewhere.page.getByRole("heading", { name: "没有加上：它已经用来登录另一个账户" })).toBeVisible();
    await expectAccessible(elsewhere.page);
    await elsewhere.page.goto("/family");
    await elsewhere.press("退出登录");
    await toTheCity(elsewhere);
    await elsewhere.sees("我的家庭");
    await expect(elsewhere.page.getByText(`*${parent.phone.slice(-4)}`)).toBeVisible();
    await context.close();
  });

  await test.step("the family ends it", async () => {
    await parent.press("以后只用手机号登录");
    await expect(page.getByRole("heading", { name: "好了，现在只能用手机号登录" })).toBeVisible();
    await expect(page.getByRole("button", { name: "加上深圳市统一身份认证" })).toBeVisible();
  });
});

test("no at the city, an answer that comes twice, and one for another browser", async ({ page, browser, site, baseURL, javaScriptEnabled }) => {
  const parent = new Parent(page, site, freshPhone());

  await test.step("who says no there is told so here", async () => {
    await toTheCity(parent);
    await atTheCity(page, undefined);
    await parent.sees("您还没有登录");
    expect(new URL(page.url()).search).toBe("?sorry=denied");
    await expectAccessible(page);
    await parent.press(BY_CITY);
  });

  await test.step("an answer works once, and in its browser only", async () => {
    let answer = "";
    page.on("request", (request) => {
      if (request.url().includes("/sign-in/city/back")) answer = request.url();
    });
    await atTheCity(page, randomUUID());
    await parent.sees("您的手机号");
    await page.goto(answer);
    await parent.sees("需要从头再登录一次");
    await expectAccessible(page);
    const context = await browser.newContext({ baseURL, javaScriptEnabled });
    const other = new Parent(await context.newPage(), site, freshPhone());
    await toTheCity(other);
    await other.sees("The city’s sign-in");
    await other.page.goto(answer);
    await other.sees("需要从头再登录一次");
    await context.close();
  });
});

test("while the city is away, the phone's code goes on working", async ({ page, site, city }) => {
  const parent = new Parent(page, site, freshPhone());
  await city.stop();
  try {
    // A door that answered a moment ago is believed for some seconds.
    await expect(async () => {
      await page.goto("/sign-in");
      await parent.press(BY_CITY);
      await parent.sees("深圳市统一身份认证暂时没有回应");
    }).toPass();
    await expectAccessible(page);
    await parent.follow("用手机号登录");
    await parent.confirmPhone();
    await parent.sees("我的家庭");
  } finally {
    await city.open(site.url);
  }
});

/** From our sign-in page to the city's door, or through it. */
async function toTheCity(parent: Parent) {
  await expect(async () => {
    await parent.page.goto("/sign-in");
    await parent.press(BY_CITY);
    await expect(parent.page).not.toHaveURL(/sorry=away/);
  }).toPass();
}

/** From the account's page. */
async function addFromInside(parent: Parent) {
  await expect(async () => {
    await parent.page.goto("/family/city");
    await parent.press("加上深圳市统一身份认证");
    await expect(parent.page).not.toHaveURL(/sorry=away/);
  }).toPass();
}
