import { expect, type Page } from "@playwright/test";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { demoPassword } from "../../prisma/seed/demo-sign-ins.ts";

/** Somebody who shops: says what they do, not where they click. Works with and without JavaScript. */
export function shopper(page: Page, locale: Locale = "fr") {
  const t = translator(locale);
  const camille = { email: "camille.story@courrier.example", name: "Camille Rousseau" };

  /** What a product's page puts into the cart unless another is chosen. */
  async function skuOf(handle: string): Promise<string> {
    const product = await (await page.request.get(`/api/v1/products/${handle}`)).json();
    const variants: readonly { sku: string; maxQuantity: number }[] = product.variants;
    return variants.find(({ maxQuantity }) => maxQuantity > 0)?.sku ?? "";
  }

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
      await page.waitForURL(/\/orders\/BF-\d+(\?token=|$)/);
      const number = /BF-\d+/.exec(page.url())?.[0] ?? "";
      await expect(page.getByText(number).first()).toBeVisible();
      return number;
    },

    /** Has ordered what is brought home, by the API: for a story that begins once something is bought. Ends on the order's page. */
    async buys(handles: string | readonly string[], who = camille): Promise<string> {
      const skus = await Promise.all([handles].flat().map(skuOf));
      const opened = await page.request.post("/api/v1/carts", {
        data: {
          locale,
          lines: [...new Set(skus)].map((sku) => ({ sku, quantity: skus.filter((one) => one === sku).length })),
          contact: who,
          address: { line1: "18 rue Saint-Aubin", postcode: "49100", city: "Angers", country: "FR" },
        },
      });
      const cart = await opened.json();
      const placed = await page.request.post(`/api/v1/carts/${cart.id}/checkout`, {
        headers: { authorization: `Bearer ${cart.token}` },
        data: { payment: { token: "pm_card_visa" } },
      });
      expect(placed.status(), await placed.text()).toBe(201);
      const { order } = await placed.json();
      await page.goto(`/${locale}/orders/${order.number}?token=${encodeURIComponent(order.token)}`);
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
