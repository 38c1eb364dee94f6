import { expect, type Locator, type Page } from "@playwright/test";
import type { Locale } from "#lib/kernel/locale";
import { translator, written } from "#lib/language/translator";
import { benefitKinds, conditionKinds } from "#lib/promotions/kinds";
import type { ModelPromotion } from "#lib/promotions/models";
import { demoPassword } from "../../prisma/seed/demo-sign-ins.ts";
import { answers } from "./clause-by-hand.ts";

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

    /** Everything a model says of what opens it and what it gives, typed into a blank form. */
    async writes({ conditions, benefit, lane, exclusive, seasonalSale, clearance }: ModelPromotion["definition"]) {
      for (const [i, { kind, settings }] of conditions.entries()) {
        const asked = conditionKinds.find((one) => one.kind === kind);
        if (!asked) throw new RangeError(kind);
        await page.getByLabel(words.newCondition, { exact: true }).selectOption({ label: asked.title[locale] });
        await page.getByRole("button", { name: words.addCondition, exact: true }).click();
        const place = i === 0 ? part(words.ifWord) : part(words.and).nth(i - 1);
        await expect(place.getByText(asked.title[locale], { exact: true })).toBeVisible();
        await answers(place, asked.fields, settings);
      }
      await clause.getByLabel(words.benefit, { exact: true }).selectOption(benefit.kind);
      await this.seesDrawn(page.locator("[name='benefit.drawn']"), benefit.kind);
      await this.actsOn(lane);
      await answers(clause, benefitKinds.find(({ kind }) => kind === benefit.kind)?.fields ?? [], benefit.settings);
      await page.getByLabel(words.exclusive, { exact: true }).selectOption(exclusive);
      await page.getByLabel(words.seasonalSale, { exact: true }).setChecked(seasonalSale);
      await page.getByLabel(words.clearance, { exact: true }).setChecked(clearance);
    },

    /** Another kind draws the form anew by itself, or by its button where no script has woken yet. */
    async seesDrawn(drawn: Locator, kind: string) {
      await expect(async () => {
        if ((await drawn.inputValue()) !== kind)
          await clause.getByRole("button", { name: words.change, exact: true }).click();
        await expect(drawn).toHaveValue(kind, { timeout: 5_000 });
      }).toPass();
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

    async startsOn(start: string) {
      await page.getByLabel(words.startsAt, { exact: true }).fill(start);
    },

    async endsOn(end: string) {
      await page.getByLabel(words.endsAt, { exact: true }).fill(end);
    },

    async limitsTo(uses: string) {
      await page.getByLabel(words.maxUses, { exact: true }).fill(uses);
    },

    async spendsAtMost(euros: string) {
      await page.getByLabel(words.budget, { exact: true }).fill(euros);
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

    /** The same for what begins later. */
    async schedules() {
      await page.getByRole("button", { name: words.schedule, exact: true }).click();
      await expect(page.getByText(t("promotions.published"), { exact: true })).toBeVisible();
    },

    /** What one person may not decide alone: asked for here, said yes to by a colleague on a page of theirs. */
    async publishesWith(colleague: Page) {
      await page.getByRole("button", { name: words.ask, exact: true }).click();
      await expect(page.getByText(t("promotions.stages.waiting"), { exact: true })).toBeVisible();
      const name = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
      await colleague.goto("/admin/promotions/approvals");
      const request = colleague.getByRole("region", { name, exact: true });
      await request.getByRole("button", { name: t("promotions.approvals.approve"), exact: true }).click();
      const signing = colleague.getByRole("dialog");
      await signing.getByLabel(t("colleagues.ownPassword")).fill(demoPassword);
      await signing.getByRole("button", { name: t("promotions.approvals.approve"), exact: true }).click();
      await expect(request).toHaveCount(0);
    },

    /** Stops for a while everything that runs or is to come. */
    async pausesEverything() {
      for (const stage of ["running", "planned"])
        for (;;) {
          await page.goto(`/admin/promotions?stage=${stage}`);
          const first = page.getByRole("row").nth(1).getByRole("link").first();
          if (!(await first.isVisible())) break;
          await first.click();
          await page.getByRole("button", { name: t("promotions.actions.pause"), exact: true }).click();
          await expect(page.getByText(t("promotions.stages.paused"), { exact: true })).toBeVisible();
        }
    },

    async retires() {
      await page.reload();
      await page.getByRole("button", { name: t("promotions.actions.retire"), exact: true }).click();
      await expect(page.getByText(t("promotions.stages.ended"), { exact: true })).toBeVisible();
    },
  };
}
