// A parent with a phone: answers questions by their words, presses buttons by theirs.
import { expect, type Locator, type Page } from "@playwright/test";
import type { Day } from "./identity";
import type { Site } from "./site";

/** What is asked → what is answered: text, an option's words, or a day. */
export type Said = Record<string, string | Day>;

export class Parent {
  constructor(
    readonly page: Page,
    readonly site: Site,
    readonly phone: string,
  ) {}

  /** The page with this heading is there. */
  async sees(heading: string | RegExp) {
    await expect(this.page.getByRole("heading", { level: 1 })).toHaveText(heading);
  }

  async press(button: string) {
    await this.page.getByRole("button", { name: button, exact: true }).click();
  }

  async follow(link: string | RegExp, within: Page | Locator = this.page) {
    await within.getByRole("link", { name: link, exact: typeof link === "string" }).first().click();
  }

  /** Answers what is asked on this page, or in this part of it. */
  async says(said: Said, within: Page | Locator = this.page) {
    for (const [question, answer] of Object.entries(said)) await this.say(within, question, answer);
  }

  private async say(within: Page | Locator, question: string, answer: string | Day) {
    const name = new RegExp(`^${question}`);
    const group = within.getByRole("group", { name });
    if (Array.isArray(answer)) {
      for (const [at, part] of ["年", "月", "日"].entries()) await group.getByLabel(part, { exact: true }).fill(answer[at]!);
    } else if ((await group.count()) > 0) {
      await group.getByLabel(answer, { exact: true }).check();
    } else if ((await within.getByRole("combobox", { name }).count()) > 0) {
      await within.getByRole("combobox", { name }).selectOption({ label: answer });
    } else {
      await within.getByRole("textbox", { name }).fill(answer);
    }
  }

  /** One page of the declaration: sees its heading, answers, saves. */
  async step(heading: string, said: Said) {
    await this.sees(heading);
    await this.says(said);
    await this.press("保存，继续");
  }

  /** The answers brought new questions onto the page: answers them too. */
  async more(said: Said) {
    await expect(this.page.getByRole("heading", { name: "还有问题要回答" })).toBeVisible();
    await this.says(said);
    await this.press("保存，继续");
  }

  /** Types the code from the phone, as `typed` changes it. */
  async confirmPhone(typed = (code: string) => code) {
    await this.sees("您的手机号");
    await this.says({ 您的手机号: this.phone });
    await this.press("发送验证码");
    await this.sees("您收到的验证码");
    await this.says({ 您收到的验证码: typed(await this.site.code(this.phone)) });
    await this.press("确认");
  }

  async signIn() {
    await this.page.goto("/sign-in");
    await this.confirmPhone();
    await this.sees("我的家庭");
  }

  /** "Error:" in the title; the summary has the focus, and its line leads to the field, which says the same. */
  async isTold(...problems: string[]) {
    await expect(this.page).toHaveTitle(/^错误：/);
    const summary = this.page.getByRole("alert");
    await expect(summary).toBeFocused();
    for (const problem of problems) {
      const line = summary.getByRole("link", { name: problem, exact: true });
      const field = this.page.locator((await line.getAttribute("href"))!);
      await expect(this.page.locator(".field.wrong", { has: field }).locator(".problem")).toHaveText(`错误：${problem}`);
    }
    await expect(summary.getByRole("link")).toHaveCount(problems.length);
  }
}
