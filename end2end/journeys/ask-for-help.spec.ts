// A family asks for help with a photo; the street says it is done; the family says whether it is.
import { expectAccessible } from "../support/axe";
import { fillIn } from "../support/family";
import { freshPhone } from "../support/identity";
import { Parent } from "../support/parent";
import { kept, largePhoto, longSide } from "../support/photo";
import { expect, test } from "../support/test";

/** One white point. */
const PHOTO = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4//8/AAX+Av4N70a4AAAAAElFTkSuQmCC",
  "base64",
);

test("a family asks for help, sees its photo, sends once and follows it", async ({ page, site, javaScriptEnabled }) => {
  test.slow();
  const parent = new Parent(page, site, freshPhone());
  await fillIn(parent);
  await parent.follow("确认手机号");
  await parent.confirmPhone();

  await test.step("before declaring it says what comes first, and whom to call", async () => {
    await page.goto("/family/requests");
    await expect(page.getByRole("heading", { name: "现在就打电话，不要等我们回复" })).toBeVisible();
    await expect(page.getByRole("link", { name: "110", exact: true }).first()).toHaveAttribute("href", "tel:110");
    await expectAccessible(page);
    await page.goto("/declare/check");
    await parent.press("确认，提交");
  });

  await test.step("from a service of a child", async () => {
    await page.goto("/family/children/1");
    await page.locator("#ask").getByRole("link", { name: "义务教育服务" }).click();
    await parent.sees("您需要什么帮助");
    await expect(page.getByRole("combobox", { name: /^哪一项服务/ })).toHaveValue("3");
    await parent.says({ 用您自己的话说说: "想转到附近的小学" });
    await expectAccessible(page);
    await parent.press("保存，继续");
    await parent.press("保存，继续");
    await parent.isTold("选一下有多急。", "选一下怎么联系您。");
    await parent.says({ 有多急: "几天内要办", 怎么联系您不会惹麻烦: "可以打电话" });
    await parent.press("保存，继续");
  });

  await test.step("a photo is seen before it is sent, a hostile file refused", async () => {
    await parent.sees("照片和文件");
    await page.getByLabel("选择照片或 PDF").setInputFiles({ name: "x.jpg", mimeType: "image/jpeg", buffer: Buffer.from("MZ") });
    await parent.press("上传");
    await expect(page.getByRole("alert")).toContainText("这不是 JPG、PNG、WebP 照片");
    await page.getByLabel("选择照片或 PDF").setInputFiles({ name: "证明.png", mimeType: "image/png", buffer: PHOTO });
    await parent.press("上传");
    await expect(page.getByRole("heading", { name: "已经上传 1 个" })).toBeVisible();
    await expect(page.getByRole("link", { name: "证明.png" }).first()).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("a large photo is made smaller on the phone where its scripts run, and taken anyway", async () => {
    const large = largePhoto(4000, 1500);
    await page.getByLabel("选择照片或 PDF").setInputFiles({ name: "病历.png", mimeType: "image/png", buffer: large });
    if (javaScriptEnabled) {
      const shown = page.getByRole("status").filter({ hasText: "要发送的文件" });
      await expect(shown).toContainText("病历.jpg");
      const kilobytes = Number(/(\d+) kB/.exec(await shown.innerText())![1]);
      expect(kilobytes * 1000).toBeLessThan(large.length / 4);
      await expectAccessible(page);
    }
    await parent.press("上传");
    await expect(page.getByRole("heading", { name: "已经上传 2 个" })).toBeVisible();
    const photo = await kept(page.getByRole("link", { name: /病历/ }).first());
    expect(longSide(photo)).toBe(javaScriptEnabled ? 2000 : 2400);
    await parent.follow("继续");
  });

  await test.step("sent once", async () => {
    await parent.sees("看一遍，再发出");
    await expectAccessible(page);
    await page.getByRole("button", { name: "发出求助" }).dblclick();
    await parent.sees("义务教育服务");
    await expect(page.getByText("已收到").first()).toBeVisible();
    await expect(page.getByText(/我们的目标是/)).toContainText("不是法律规定的期限");
    await parent.says({ 给办事的人留言: "周末也可以打电话" });
    await parent.press("发送");
    await expect(page.getByText("周末也可以打电话")).toBeVisible();
    await expectAccessible(page);
    await page.goto("/family/requests");
    await expect(page.getByRole("heading", { level: 3 })).toHaveCount(1);
  });

  await test.step("no longer needed, it is taken back", async () => {
    await page.getByRole("heading", { level: 3 }).getByRole("link").click();
    await page.getByText("不需要了，撤回这次求助").click();
    await expectAccessible(page);
    await parent.says({ 为什么不需要了: "找到学校了" });
    await parent.press("撤回求助");
    await expect(page.getByText("已撤回").first()).toBeVisible();
    await expect(page.getByText("找到学校了")).toBeVisible();
    await expect(page.getByRole("button", { name: "发送" })).toHaveCount(0);
    await expectAccessible(page);
  });
});
