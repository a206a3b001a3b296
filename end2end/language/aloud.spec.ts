// Reading aloud with a voice of the device. The browser of these tests has none, so it is given one that says what it
// would say.
import type { Page } from "@playwright/test";
import { expect, test } from "../support/test";

/** Voices that speak at once; a slow one ends a sentence only when it is told to, by [`goOn`]. */
async function give(page: Page, voices: { lang: string; localService: boolean }[], slow = false) {
  await page.addInitScript(([voices, slow]) => {
    const said: string[] = [];
    class Utterance {
      onend?: () => void;
      constructor(readonly text: string) {}
    }
    let speaking: Utterance | undefined;
    Object.assign(window, { said, goOn: () => speaking?.onend?.() });
    const synthesis = {
      getVoices: () => voices,
      addEventListener: () => {},
      speak: (it: Utterance & { lang: string }) => {
        said.push(`${it.lang} ${it.text}`);
        speaking = it;
        if (!slow) setTimeout(() => speaking === it && it.onend?.(), 20);
      },
      cancel: () => (speaking = undefined),
    };
    Object.defineProperty(window, "SpeechSynthesisUtterance", { value: Utterance });
    Object.defineProperty(window, "speechSynthesis", { value: synthesis });
  }, [voices, slow] as const);
}

const goOn = (page: Page) => page.evaluate(() => (window as unknown as { goOn: () => void }).goOn());
const said = (page: Page) => page.evaluate(() => (window as unknown as { said: string[] }).said);

test("the page is read from its heading on, paused, gone on with and stopped by the keyboard", async ({ page }) => {
  await give(page, [{ lang: "zh-CN", localService: true }], true);
  await page.goto("/leaving");
  const read = page.getByRole("button", { name: "朗读这一页" });
  await read.focus();
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await said(page)).length).toBe(1);
  await goOn(page);
  await expect.poll(async () => (await said(page)).length).toBe(2);
  const [first] = await said(page);
  expect(first).toBe(`zh-CN ${await page.getByRole("heading", { level: 1 }).innerText()}`);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "继续朗读" })).toBeFocused();
  await goOn(page);
  expect(await said(page)).toHaveLength(2);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "暂停朗读" })).toBeFocused();
  await expect.poll(async () => (await said(page)).length).toBe(3);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "停止" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(read).toBeFocused();
  await expect(page.getByRole("button", { name: "停止" })).toBeHidden();
});

test("everything on the page is read once, what is only seen or chosen from is not", async ({ page }) => {
  await give(page, [{ lang: "zh-CN", localService: true }]);
  await page.goto("/contact");
  await page.getByRole("button", { name: "朗读这一页" }).click();
  await expect.poll(async () => (await said(page)).length).toBeGreaterThan(1);
  await expect(page.getByRole("button", { name: "停止" })).toBeHidden({ timeout: 30_000 });
  const all = (await said(page)).join("\n");
  expect(all).toContain("12345");
  expect(all).not.toContain("桂园街道");
  expect(all).not.toContain("快速离开");
});

test("without a voice of the device for the language there is no button", async ({ page }) => {
  // A voice in a data centre would be told what stands on the page.
  await give(page, [{ lang: "zh-CN", localService: false }, { lang: "en-GB", localService: true }]);
  await page.goto("/leaving");
  await expect(page.getByRole("button", { name: "English" })).toBeVisible();
  await expect(page.getByRole("button", { name: "朗读这一页" })).toBeHidden();
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("button", { name: "Read this page aloud" })).toBeVisible();
});
