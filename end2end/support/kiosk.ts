// A kiosk of a community centre: made by the administrator, served at by the helper, and what it must not remember.
import { type Browser, type BrowserContext, expect, type Page } from "@playwright/test";
import { dump } from "./offline";
import { Site } from "./site";
import { test as base } from "./test";
import { freshTotp } from "./totp";

/** `test` whose site, where pages have no scripts, ends a silent visit after so many seconds: nothing else does there. */
export function withIdle(seconds: number) {
  return base.extend<object, { site: Site }>({
    site: [
      async ({ database }, use, { project }) => {
        const scripts = project.use.javaScriptEnabled !== false;
        const site = await Site.start(database, (): Record<string, string> => (scripts ? {} : { TONGXING__KIOSK_IDLE: String(seconds) }));
        await use(site);
        await site.stop();
      },
      { scope: "worker", timeout: 120_000 },
    ],
  });
}

const COMMUNITY = "440304004022";

async function staffSignIn(page: Page, site: Site, role: string, heading: string) {
  const login = await site.login(role);
  await page.goto("/staff/sign-in");
  await page.getByRole("textbox", { name: "用户名" }).fill(login.username);
  await page.getByLabel("密码").fill(login.password);
  await page.getByRole("textbox", { name: "动态码" }).fill(await freshTotp(login.totp_secret));
  await page.getByRole("button", { name: "工作人员登录" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
}

/** In a browser of the administrator's own: a new device's code. */
export async function addDevice(browser: Browser, site: Site, name: string): Promise<string> {
  const context = await browser.newContext({ baseURL: site.url, viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await staffSignIn(page, site, "administrator", "我的工作");
  await page.getByRole("link", { name: "自助机" }).first().click();
  await page.getByRole("textbox", { name: "名称" }).fill(name);
  await page.getByRole("combobox", { name: "社区" }).selectOption(COMMUNITY);
  await page.getByRole("button", { name: "添加自助机" }).click();
  await expect(page.getByRole("status")).toContainText(`${name}的代码`);
  const code = await page.getByRole("status").locator(".receipt-number").innerText();
  await context.close();
  return code;
}

/** The browser's own page, which asks whether to send a form again, shows nothing of it. */
async function stepTo(step: () => Promise<unknown>) {
  await step().catch((error: Error) => expect(error.message).toContain("ERR_CACHE_MISS"));
}

export class Kiosk {
  constructor(
    public page: Page,
    readonly site: Site,
    readonly context: BrowserContext,
  ) {}

  async enrol(code: string) {
    await this.page.goto("/kiosk/enrol");
    await this.page.getByRole("textbox", { name: "这台设备的代码" }).fill(code);
    await this.page.getByRole("button", { name: "设置这台设备" }).click();
    await expect(this.page.getByRole("heading", { level: 1 })).toHaveText("欢迎您");
  }

  async helperSignsIn() {
    await staffSignIn(this.page, this.site, "centre_helper", "下一个家庭");
  }

  async nextFamily(language = "简体中文", heading = "您想办什么？") {
    await this.page.goto("/kiosk");
    await this.page.getByRole("main").getByRole("button", { name: language }).click();
    await expect(this.page.getByRole("heading", { level: 1 })).toHaveText(heading);
  }

  /** The desk, once the way of the last family is out of the browser's Back and Forward. */
  async desk(scripts: boolean) {
    await this.page.goto("/kiosk");
    if (!scripts) return;
    const clean = () => navigation.entries().every(({ url }) => /^\/(kiosk|staff)(\/|$)/.test(new URL(url!).pathname));
    await expect.poll(() => this.page.evaluate(clean).catch(() => false)).toBe(true);
  }

  /** The desk between two families. */
  async isClear() {
    await expect(this.page).toHaveURL("/kiosk");
    await expect(this.page.getByRole("heading", { level: 1 })).toHaveText("下一个家庭");
  }

  /** In the next family's visit: whatever it presses, no page has any of these words, and no field what was typed. */
  async leavesNothing(words: string[], typed: string[], scripts: boolean) {
    const { page } = this;
    const nothing = async (when: string) => {
      const fields = await page.locator("input, textarea, select").all();
      const values = await Promise.all(fields.map((field) => field.inputValue({ timeout: 2_000 }).catch(() => "")));
      const shown = await page.locator("html").innerHTML();
      for (const word of words) expect([shown, ...values].join("\n"), `${word} ${when}`).not.toContain(word);
      for (const text of typed) expect(values, when).not.toContain(text);
      return page.url();
    };
    const ways: string[] = [];
    for (let step = 1; step <= 6; step++) {
      await stepTo(() => page.goBack());
      ways.push(await nothing(`${step} back`));
      // Also where the browser asks whether to send the last family's form once more, and somebody says yes.
      await page.reload().catch(() => {});
      await nothing(`${step} back, again`);
    }
    for (let step = 1; step <= 6; step++) {
      await stepTo(() => page.goForward());
      ways.push(await nothing(`${step} forward`));
    }
    if (scripts) {
      // The way of the last family is not even in the browser's list.
      for (const way of ways) expect(way).toMatch(/\/(kiosk|staff|visit|blank)\b|about:/);
      const kept = await dump(page);
      for (const word of words) expect(kept).not.toContain(word);
    }
  }

  /** Nothing of a family comes back, whatever the next one tries: none of these words is anywhere. */
  async forgets(words: string[], visited: string[], scripts: boolean) {
    const { page, context } = this;
    const nothing = async (when: string) => {
      const shown = await page.locator("html").innerHTML();
      for (const word of words) expect(shown, `${word} ${when}`).not.toContain(word);
    };
    await nothing("on the desk");
    for (let step = 1; step <= 4; step++) {
      await stepTo(() => page.goBack());
      await nothing(`${step} back`);
    }
    for (let step = 1; step <= 4; step++) {
      await stepTo(() => page.goForward());
      await nothing(`${step} forward`);
    }
    for (const path of visited) {
      await page.goto(path);
      await this.isClear();
      await page.reload();
      await this.isClear();
    }
    await page.emulateMedia({ media: "print" });
    await nothing("in print");
    await page.emulateMedia({ media: null });
    if (scripts) {
      const kept = await dump(page);
      for (const word of words) expect(kept).not.toContain(word);
      expect(kept.trim()).toBe("{}\n{}");
      expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
    }
    expect((await context.cookies()).map((cookie) => cookie.name).sort()).toEqual(["__Host-helper", "__Host-kiosk"]);

    await context.setOffline(true);
    await page.goBack().catch(() => {});
    await nothing("without a network, back");
    await page.goto(visited[0]!).catch(() => {});
    await nothing("without a network");
    await context.setOffline(false);

    await page.close();
    this.page = await context.newPage();
    await this.page.goto(visited[0]!);
    await this.isClear();
  }
}

