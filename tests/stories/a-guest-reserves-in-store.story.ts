import { expect, test } from "@playwright/test";
import { shopper } from "#tests/support/shopper";
import { atTheDesk } from "#tests/support/staff";

test("a guest reserves the rocking horse in Angers, and the store hands it over", async ({ page, browser }) => {
  const { t } = shopper(page);
  await page.goto("/fr/p/cheval-a-bascule");
  await page.getByLabel(t("product.stores.choose")).selectOption("ANG");
  await page.getByRole("button", { name: t("product.reserve"), exact: true }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: t("reservations.reserve.title", { city: "Angers" }) }),
  ).toBeVisible();

  await page.getByLabel(t("reservations.reserve.name")).fill("Odile Reserve");
  await page.getByLabel(t("reservations.reserve.email")).fill("odile.reserve@courrier.example");
  await page
    .getByRole("main")
    .getByRole("button", { name: t("reservations.reserve.send"), exact: true })
    .click();
  await expect(page.getByRole("heading", { level: 1, name: t("reservations.page.title") })).toBeVisible();
  const code = await page.getByText(/^[0-9A-Z]{3} [0-9A-Z]{3} [0-9A-Z]{3}$/).textContent();
  const link = page.url();

  const counter = await atTheDesk(browser);
  await counter.goto(`/admin/reservations?q=${encodeURIComponent(code ?? "")}`);
  await counter.getByRole("button", { name: t("reservations.desk.handOver"), exact: true }).click();
  await expect(counter.getByText(t("reservations.desk.states.collected"))).toBeVisible();

  await page.goto(link);
  await expect(page.getByRole("button", { name: t("reservations.page.cancel") })).toHaveCount(0);
  await counter.context().close();
});
