import { expect, type Page, test } from "@playwright/test";
import { translator } from "#lib/language/translator";

const t = translator("fr");
const shown = (page: Page) => page.getByText(/^\d+ produits?$/).first();

test("a visitor asks what can be collected within the hour, and is asked where on the spot", async ({ page }) => {
  await page.goto("/fr/c/enfants-jeux");
  await page.getByText(t("list.availability.soon"), { exact: true }).click();
  const store = page.getByRole("combobox", { name: t("list.availability.store") }).and(page.locator(":visible"));
  await expect(async () => {
    await store.selectOption("ANG");
    await expect(page).toHaveURL(/retrait=1h&magasin=ANG/, { timeout: 2_000 });
  }).toPass();

  const inAngers = page.getByRole("link", { name: /^En stock à Angers\s*\d+$/ });
  await expect(inAngers).toHaveAttribute("aria-current", "true");
  const count = Number(/\d+/.exec((await shown(page).textContent()) ?? "")?.[0]);
  expect(count).toBeGreaterThan(0);
  await expect(page.getByRole("link", { name: new RegExp(`^Retrait .*${count}$`) })).toHaveAttribute(
    "aria-current",
    "true",
  );
});

test("whoever has chosen a store is one tap away from what it has", async ({ page }) => {
  await page.goto("/fr/stores/angers");
  await page.getByRole("button", { name: t("stores.choose"), exact: true }).click();
  await expect(page.getByText(t("stores.chosen"), { exact: true })).toBeVisible();

  await page.goto("/fr/c/enfants-jeux");
  await page.mouse.move(200, 200);
  await page.mouse.move(240, 240);
  await page.getByRole("link", { name: "En stock à Angers", exact: true }).click();
  await expect(page).toHaveURL(/magasin=ANG$/);
  await expect(page.getByText("Épuisé en ligne · en stock à Angers").first()).toBeVisible();
});

test("what only stores have is shown on the map, with the way there and no delivery", async ({ page }) => {
  await page.goto("/fr/p/canape-courbe-3-places");
  await expect(page.getByRole("button", { name: t("product.add"), exact: true })).toHaveCount(0);
  await expect(page.getByRole("heading", { name: t("product.stores.where") })).toBeVisible();
  await expect(page.getByRole("link", { name: /^Itinéraire vers / }).first()).toHaveAttribute(
    "href",
    /openstreetmap\.org\/directions\?to=/,
  );
});
