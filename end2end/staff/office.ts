// What the stories of the office share: signing in, and going somewhere by keyboard.
import { type Locator, type Page, expect } from "@playwright/test";
import type { Site } from "../support/site";
import { freshTotp } from "../support/totp";

export const desktop = { viewport: { width: 1280, height: 800 } };

type Cookies = Awaited<ReturnType<ReturnType<Page["context"]>["cookies"]>>;
const signedIn = new WeakMap<Site, Map<string, Cookies>>();

/** Fills the form. A one-time code works once, so an account does this once a program. */
export async function signIn(page: Page, site: Site, username: string) {
  const login = (await site.logins()).find((login) => login.username === username)!;
  await page.goto("/staff/sign-in");
  await page.getByLabel("用户名").fill(login.username);
  await page.getByLabel("密码").fill(login.password);
  await page.getByLabel("动态码").fill(await freshTotp(login.totp_secret));
  await page.getByRole("button", { name: "工作人员登录" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "我的工作" })).toBeVisible();
}

/** At work as this colleague: signs in the first time, comes back with the session later. */
export async function work(page: Page, site: Site, username: string) {
  const sessions = signedIn.get(site) ?? new Map<string, Cookies>();
  signedIn.set(site, sessions);
  const cookies = sessions.get(username);
  if (cookies) {
    await page.context().addCookies(cookies);
    await page.goto("/staff");
  } else {
    await signIn(page, site, username);
    sessions.set(username, await page.context().cookies());
  }
}

/** Tab until it has the focus. */
export async function tabTo(page: Page, wanted: Locator) {
  for (let presses = 0; presses < 120; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("Tab does not lead there");
}

/** The declaration that waited longest, taken. */
export async function takeFirst(page: Page) {
  await page.goto("/staff/declarations?state=submitted");
  await page.getByRole("row").nth(1).getByRole("link").click();
  await page.getByRole("button", { name: "由我接手" }).click();
  await expect(page.getByText("您正在审核")).toBeVisible();
}
