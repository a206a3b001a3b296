// The quick check as an island: it answers on the phone, as the server would, and asks nobody.
import { expect, test } from "../support/test";
import type { Locator, Page } from "@playwright/test";

/** Fields of the form by name; what is missing is unknown. */
type Family = Record<string, string>;

const born = (child: number, year: number, month = 5, day = 1): Family => date(`child.${child}.birth_date`, year, month, day);
const since = (child: number, year: number, month = 2, day = 1): Family => date(`child.${child}.in_shenzhen_since`, year, month, day);
const date = (name: string, year: number, month: number, day: number): Family => ({
  [`${name}.year`]: `${year}`,
  [`${name}.month`]: `${month}`,
  [`${name}.day`]: `${day}`,
});
const of = (child: number, facts: Family): Family =>
  Object.fromEntries(Object.entries(facts).map(([name, value]) => [`child.${child}.${name}`, value]));

const FAMILIES: Record<string, Family> = {
  "nothing known": {},
  "only a birthday": born(1, 2020),
  "a baby without insurance": { ...born(1, 2026, 3), ...since(1, 2026, 3), ...of(1, { hukou_place: "mainland", lives_with: "both_parents", stage: "none", insured: "none" }) },
  "at kindergarten, with hardship": {
    ...born(1, 2021), ...since(1, 2022), ...of(1, { hukou_place: "mainland", lives_with: "one_parent", stage: "kindergarten", inclusive_kindergarten: "yes" }),
    "family.economic_hardship": "yes", "family.dibao": "no",
  },
  "before school, with a permit": { ...born(1, 2020, 8, 31), ...since(1, 2021), ...of(1, { hukou_place: "mainland", lives_with: "both_parents", stage: "kindergarten" }), "family.residence_permit": "yes" },
  "at primary school, insured at home": { ...born(1, 2019), ...since(1, 2023), ...of(1, { hukou_place: "mainland", lives_with: "both_parents", stage: "primary", xueji: "yes", insured: "elsewhere", under_120cm: "yes" }) },
  "at junior school, months missing": {
    ...born(1, 2012), ...since(1, 2020), ...of(1, { hukou_place: "mainland", lives_with: "both_parents", stage: "junior", xueji: "yes", xueji_full_junior: "yes" }),
    "family.stable_job": "yes", "family.stable_home": "yes", "family.residence_permit": "yes", "family.social_insurance_months": "30",
  },
  "sixteen, at senior school": { ...born(1, 2010, 1), ...since(1, 2015), ...of(1, { hukou_place: "mainland", lives_with: "both_parents", stage: "senior", xueji: "unknown" }) },
  "from Hong Kong": { ...born(1, 2018), ...since(1, 2024), ...of(1, { hukou_place: "hk", lives_with: "both_parents", stage: "primary" }) },
  "hukou in Shenzhen": { ...born(1, 2018), ...since(1, 2019), ...of(1, { hukou_place: "shenzhen", lives_with: "both_parents" }) },
  "nobody at home": { ...born(1, 2013), ...since(1, 2026, 10), ...of(1, { hukou_place: "mainland", lives_with: "nobody", orphan: "unknown", no_livelihood: "yes" }), "family.sudden_hardship": "yes" },
  "with a disability certificate": { ...born(1, 2016), ...since(1, 2019), ...of(1, { hukou_place: "mainland", lives_with: "other_guardian", stage: "primary", xueji: "yes", disability_certificate: "yes", guardian_consents: "unknown", severe_mental_disorder: "yes", lives_at_home: "yes" }), "family.economic_hardship": "yes" },
  "two children, one orphaned": {
    ...born(1, 2014), ...since(1, 2020), ...of(1, { hukou_place: "mainland", lives_with: "other_guardian", orphan: "yes" }),
    "child.2": "", ...born(2, 2024, 2, 29), ...since(2, 2025, 8, 31), ...of(2, { hukou_place: "foreign", lives_with: "both_parents", medical_aid: "yes" }),
    "family.parent_seeking_work": "yes", "family.housing_difficulty": "yes",
  },
};

test("on the phone every family gets the results that the server gives, and nothing is asked of anybody", async ({ page }) => {
  await open(page);
  await expect(page.getByText("您的回答只在这台设备上计算")).toBeVisible();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const here: Record<string, string> = {};
  for (const [name, family] of Object.entries(FAMILIES)) {
    await fill(page, family);
    here[name] = await results(page);
  }
  expect(asked, "nothing leaves the device while somebody answers").toEqual([]);
  for (const [name, family] of Object.entries(FAMILIES)) {
    const answer = await page.request.post("/check", { form: { "child.1": "", ...family, see: "results" }, headers: { Origin: new URL(page.url()).origin } });
    const there = await page.evaluate(
      (html) => new DOMParser().parseFromString(html, "text/html").querySelector("#check-results")!.textContent!,
      await answer.text(),
    );
    expect(there.length, name).toBeGreaterThan(1_000);
    expect(here[name], name).toBe(there);
  }
});

test("questions come and go with the answers, children too", async ({ page }) => {
  await open(page);
  const child = page.getByRole("group", { name: "第 1 个孩子" });
  await expect(question(child, "是普惠性幼儿园吗")).toBeHidden();
  await question(child, "孩子现在在哪里上学").getByLabel("幼儿园", { exact: true }).check();
  await expect(question(child, "是普惠性幼儿园吗")).toBeVisible();
  await question(child, "孩子现在在哪里上学").getByLabel("小学", { exact: true }).check();
  await expect(question(child, "是普惠性幼儿园吗")).toBeHidden();
  await page.getByRole("button", { name: "再加一个孩子" }).click();
  await expect(page.getByRole("group", { name: "第 2 个孩子" }).getByLabel("年", { exact: true }).first()).toBeFocused();
  await expect(page.getByRole("heading", { name: "第 2 个孩子的服务" })).toBeVisible();
  for (const number of [3, 4, 5, 6]) {
    await page.getByRole("button", { name: "再加一个孩子" }).click();
    await expect(page.getByRole("heading", { name: `第 ${number} 个孩子的服务` })).toBeVisible();
  }
  const third = page.getByRole("group", { name: "第 3 个孩子" });
  await question(third, "孩子现在在哪里上学").getByLabel("初中", { exact: true }).check();
  await expect(question(child, "孩子现在在哪里上学").getByLabel("小学", { exact: true })).toBeChecked();
  await page.getByRole("button", { name: "去掉第 3 个孩子" }).click();
  await expect(page.getByRole("heading", { name: "第 3 个孩子的服务" })).toBeHidden();
  await expect(page.getByRole("heading", { name: "第 4 个孩子的服务" })).toBeVisible();
});

test("what does not count is said when the results are asked for, and not before", async ({ page }) => {
  await open(page);
  const child = page.getByRole("group", { name: "第 1 个孩子" });
  await question(child, "孩子的出生日期").getByLabel("年", { exact: true }).fill("2019");
  const told = page.getByRole("link", { name: "第 1 个孩子 · “孩子的出生日期”要把年、月、日都填上。" });
  await expect(told).toBeHidden();
  await page.getByRole("button", { name: "看结果" }).click();
  await expect(told).toBeVisible();
  await expect(page.locator("#check-fix")).toBeFocused();
  await expect(page.locator("#say-child-1-birth_date")).toHaveText("“孩子的出生日期”要把年、月、日都填上。");
  await question(child, "孩子的出生日期").getByLabel("月", { exact: true }).fill("5");
  await question(child, "孩子的出生日期").getByLabel("日", { exact: true }).fill("1");
  await expect(told).toBeHidden();
});

const question = (child: Locator, name: string) => child.getByRole("group", { name, includeHidden: true });

/** The page, once its island is awake. */
async function open(page: Page) {
  await page.goto("/check");
  await expect(page.locator("html[data-awake]")).toBeAttached();
}

/** All answers at once, as if typed: the form is emptied first. */
async function fill(page: Page, family: Family) {
  await page.evaluate((family) => {
    const form = document.querySelector<HTMLFormElement>("#quick-check")!;
    form.reset();
    const second = document.querySelector<HTMLFieldSetElement>("#child-2")!;
    second.disabled = second.hidden = !("child.2" in family);
    for (const [name, value] of Object.entries(family)) {
      for (const field of form.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)) {
        if (field.type === "radio") field.checked = field.value === value;
        else if (field.type !== "hidden") field.value = value;
      }
    }
    document.querySelector("#check-results")!.textContent = "";
    form.querySelector("input")!.dispatchEvent(new Event("input", { bubbles: true }));
  }, family);
}

const results = (page: Page) => page.locator("#check-results").evaluate((place) => place.textContent!);
