import { expect, test } from "@playwright/test";
import { shopper } from "#tests/support/shopper";

for (const javaScriptEnabled of [true, false]) {
  test(`a guest has a parcel brought to a relay point, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    const camille = shopper(page);
    await camille.puts("voiture-petit-charpentier");
    await camille.goesToCheckout();
    await camille.saysWho();
    await camille.saysWhere();
    await page.getByRole("radio", { name: /Point relais/ }).check();
    if (!javaScriptEnabled) await page.getByRole("button", { name: camille.t("checkout.updateTotal") }).click();

    const point = page.getByRole("radio", { name: /Épicerie du Marché/ });
    await expect(point).toBeVisible();
    await expect(page.getByText(/fermé le lundi/).first()).toBeVisible();
    await point.check();
    await camille.orders();

    await camille.seesTheOrder();
    await expect(page.getByText("Épicerie du Marché")).toBeVisible();
    await context.close();
  });
}

test("an armchair comes by appointment, on the half-day its buyer chose", async ({ page }) => {
  const camille = shopper(page);
  await camille.puts("fauteuil-courbe-coque");
  await camille.goesToCheckout();
  await camille.saysWho();
  await camille.saysWhere();
  const afternoons = page.getByRole("radio", { name: /de 13\sh à 18\sh/ });
  await afternoons.nth(1).check();
  await camille.orders();

  await camille.seesTheOrder();
  await expect(page.getByText(/de 13\sh à 18\sh/)).toBeVisible();
});
