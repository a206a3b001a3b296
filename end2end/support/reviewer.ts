// A reviewer of a street office: signs in with password and authenticator, works on one declaration.
import { expect, type Page } from "@playwright/test";
import type { Site } from "./site";
import { freshTotp } from "./totp";

export class Reviewer {
  constructor(
    readonly page: Page,
    readonly site: Site,
  ) {}

  async signIn(street: string) {
    const login = await this.site.login("street_reviewer", street);
    await this.page.goto("/staff/sign-in");
    await this.page.getByRole("textbox", { name: "用户名" }).fill(login.username);
    await this.page.getByLabel("密码").fill(login.password);
    await this.page.getByRole("textbox", { name: "动态码" }).fill(await freshTotp(login.totp_secret));
    await this.page.getByRole("button", { name: "工作人员登录" }).click();
    await expect(this.page.getByRole("heading", { level: 1 })).toHaveText("我的工作");
  }

  /** From the queue, by the receipt's number. */
  async open(number: string) {
    await this.page.goto("/staff/declarations?order=newest");
    await this.page.getByRole("link", { name: number }).click();
    await expect(this.page.getByRole("heading", { level: 1 })).toHaveText(`申报 ${number}`);
  }

  async claim() {
    await this.press("由我接手");
    await expect(this.page.getByText(/^您正在审核/)).toBeVisible();
  }

  /** Opens, takes and approves it. */
  async approve(number: string) {
    await this.open(number);
    await this.claim();
    await this.press("审核通过");
    await expect(this.page.getByText("已通过").first()).toBeVisible();
  }

  /** Ticks one answer of a section and says what to correct. */
  async asksToCorrect(question: string, remark: string) {
    await this.page.getByRole("checkbox", { name: `要改 ${question}` }).check();
    await this.page.getByRole("textbox", { name: `请家庭怎么改：${question}` }).fill(remark);
  }

  async press(button: string) {
    await this.page.getByRole("button", { name: button, exact: true }).click();
  }
}
