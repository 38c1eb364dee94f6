import { expect, type Page } from "@playwright/test";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { demoPassword } from "../../prisma/seed/demo-sign-ins.ts";

/** Somebody who shops: says what they do, not where they click. Works with and without JavaScript. */
export function shopper(page: Page, locale: Locale = "fr") {
  const t = translator(locale);
  const camille = { email: "camille.story@courrier.example", name: "Camille Rousseau" };

  return {
    t,
    camille,

    async signsIn(email: string, password = demoPassword) {
      await page.goto(`/${locale}/account/sign-in`);
      await page.getByLabel(t("account.email")).fill(email);
      await page.getByLabel(t("account.password"), { exact: true }).fill(password);
      await page.getByRole("button", { name: t("account.signIn.submit") }).click();
      await page.waitForURL(`**/${locale}/account`);
    },

    async puts(handle: string) {
      await page.goto(`/${locale}/p/${handle}`);
      await page
        .getByRole("button", { name: t("product.add"), exact: true })
        .first()
        .click();
      await expect(
        page
          .getByRole("link", { name: t("cart.added.toCart") })
          .or(page.getByRole("heading", { level: 1, name: new RegExp(t("cart.title")) })),
      ).toBeVisible();
    },

    async entersCode(code: string) {
      await page.goto(`/${locale}/cart`);
      await page.getByText(t("credit.cart.open"), { exact: true }).click();
      await page.getByLabel(t("credit.cart.code"), { exact: true }).fill(code);
      await page.getByRole("button", { name: t("credit.cart.use"), exact: true }).click();
    },

    async seesInCart(text: string) {
      if (!page.url().endsWith("/cart")) await page.goto(`/${locale}/cart`);
      await expect(page.getByRole("main").getByText(text).first()).toBeVisible();
    },

    async goesToCheckout() {
      await page.goto(`/${locale}/cart`);
      await page.getByRole("link", { name: t("cart.order"), exact: true }).click();
      await page.waitForURL(`**/${locale}/checkout`);
    },

    async saysWho({ email, name } = camille) {
      await page.getByLabel(t("checkout.email")).fill(email);
      await page.getByLabel(t("checkout.name")).fill(name);
    },

    async saysWhere() {
      await page.getByLabel(t("checkout.line1"), { exact: true }).fill("18 rue Saint-Aubin");
      await page.getByLabel(t("checkout.postcode")).fill("49100");
      await page.getByLabel(t("checkout.city")).fill("Angers");
    },

    async paysWith(card: string) {
      await page.getByLabel(t("checkout.cardNumber")).fill(card);
    },

    /** The one button that binds, found by the law's own words. */
    orderButton: () =>
      page.getByRole("button", { name: new RegExp(`^${t("checkout.button", { amount: "" }).trim()}`) }),

    async orders() {
      await this.orderButton().click();
    },

    async seesTheOrder(): Promise<string> {
      await page.waitForURL(/\/orders\/BF-\d+\?token=/);
      const number = /BF-\d+/.exec(page.url())?.[0] ?? "";
      await expect(page.getByText(number).first()).toBeVisible();
      return number;
    },

    /** The whole way for something that is brought home. */
    async buys(handle: string, who = camille): Promise<string> {
      await this.puts(handle);
      await this.goesToCheckout();
      await this.saysWho(who);
      await this.saysWhere();
      await this.orders();
      return this.seesTheOrder();
    },

    async total(): Promise<string> {
      return (await page.getByTestId("total").textContent()) ?? "";
    },
  };
}

/** Test cards of the payment stand-in, which are Stripe's own. */
export const cards = {
  accepted: "4242 4242 4242 4242",
  declined: "4000 0000 0000 0002",
  asksTheBank: "4000 0025 0000 3155",
};
