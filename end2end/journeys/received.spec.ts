// What a child receives already is marked by its family, and no longer asked for.
import { expectAccessible } from "../support/axe";
import { declare } from "../support/family";
import { freshPhone } from "../support/identity";
import { Parent } from "../support/parent";
import { expect, test } from "../support/test";

test("a service that the child has is marked, shown as such, and unmarked", async ({ page, site }) => {
  test.slow();
  const parent = new Parent(page, site, freshPhone());
  await declare(parent);
  await page.goto("/family/children/1");
  const which = page.getByRole("group", { name: /^哪些已经在享受/ });
  const school = which.getByRole("checkbox", { name: "免学杂费和课本费" });
  const said = page.locator("strong", { hasText: /^已经在享受$/ });

  await test.step("marked", async () => {
    await expect(said).toHaveCount(0);
    await school.check();
    await parent.press("保存");
    await expect(page.getByText("您以后可以随时改。")).toBeVisible();
    // The one that the child has, and its service.
    await expect(said.first()).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("still marked another day, and taken back", async () => {
    await page.goto("/family/children/1");
    await expect(school).toBeChecked();
    await school.uncheck();
    await parent.press("保存");
    await expect(said).toHaveCount(0);
  });
});
