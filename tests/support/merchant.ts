import { expect, type Page } from "@playwright/test";
import type { Locale } from "#lib/kernel/locale";
import { translator, written } from "#lib/language/translator";

/** Somebody who makes promotions by hand: says what is asked and given, not where they click. */
export function merchant(page: Page, locale: Locale = "fr") {
  const t = translator(locale);
  const words = written(locale).promotionForm;
  const part = (name: string) => page.getByRole("region", { name, exact: true });
  const clause = part(words.thenWord);

  return {
    async beginsBlank(name: string) {
      await page.goto("/admin/promotions");
      await page.getByRole("link", { name: t("promotions.create"), exact: true }).click();
      await page.getByRole("link", { name: t("promotions.start.empty"), exact: true }).click();
      await page.getByLabel(words.name, { exact: true }).fill(name);
    },

    async gives(benefit: string, figures: Readonly<Record<string, string>>) {
      const kind = clause.getByLabel(words.benefit, { exact: true });
      if ((await kind.locator("option:checked").textContent()) !== benefit) await kind.selectOption({ label: benefit });
      const asked = clause.getByLabel(Object.keys(figures)[0] ?? "", { exact: true });
      await expect(async () => {
        if (!(await asked.isVisible())) await clause.getByRole("button", { name: words.change, exact: true }).click();
        await expect(asked).toBeVisible({ timeout: 5_000 });
      }).toPass();
      for (const [label, value] of Object.entries(figures)) await clause.getByLabel(label, { exact: true }).fill(value);
    },

    async actsOn(lane: "catalogue" | "line" | "order" | "delivery") {
      await clause.getByLabel(words.lane, { exact: true }).selectOption(lane);
    },

    /** Ticks departments or categories among those that the benefit is about. */
    async onlyFor(...categories: readonly string[]) {
      await clause.getByText(words.allItems, { exact: true }).first().click();
      const departments = clause.getByRole("group", { name: "Rayons et catégories", exact: true }).first();
      await departments.getByText(words.noItems, { exact: true }).click();
      for (const category of categories) await departments.getByLabel(category, { exact: true }).check();
    },

    async asks(condition: string, figures: Readonly<Record<string, string>>) {
      await page.getByLabel(words.newCondition, { exact: true }).selectOption({ label: condition });
      await page.getByRole("button", { name: words.addCondition, exact: true }).click();
      const asked = part(words.ifWord);
      await expect(asked.getByText(condition, { exact: true })).toBeVisible();
      for (const [label, value] of Object.entries(figures)) await asked.getByLabel(label, { exact: true }).fill(value);
    },

    async endsOn(end: string) {
      await page.getByLabel(words.endsAt, { exact: true }).fill(end);
    },

    async limitsTo(uses: string) {
      await page.getByLabel(words.maxUses, { exact: true }).fill(uses);
    },

    async opensWith(code: string) {
      await part(words.limits).getByLabel(words.code, { exact: true }).fill(code);
    },

    /** What stands on the right, priced by the engine while one types. */
    preview: () => page.getByRole("complementary", { name: words.trial, exact: true }),

    async publishes() {
      await page.getByRole("button", { name: words.publish, exact: true }).click();
      await expect(page.getByText(t("promotions.published"), { exact: true })).toBeVisible();
    },

    async retires() {
      await page.getByRole("button", { name: t("promotions.actions.retire"), exact: true }).click();
      await expect(page.getByText(t("promotions.stages.ended"), { exact: true })).toBeVisible();
    },
  };
}
