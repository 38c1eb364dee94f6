import { expect, test } from "@playwright/test";
import { translator } from "#lib/language/translator";
import { signsIn } from "#tests/support/staff";

const t = translator("fr");
const handle = "planche-a-decouper-aulne";

test("a merchant follows what a product lacks to its field, saves it, and takes it back in one action", async ({
  page,
}) => {
  await signsIn(page, "olivier@bonnefoy.example");
  await page.goto(`/admin/products?q=${handle}`);
  await page.locator("[data-row]").first().click();
  const completeness = page.getByRole("region", { name: t("productRoom.completeness") });
  await completeness.getByRole("link", { name: t("productRoom.missing.type"), exact: true }).click();
  await page.getByLabel(t("productRoom.type"), { exact: true }).selectOption("cookware");
  await page.getByRole("button", { name: t("common.save"), exact: true }).click();
  await expect(completeness.getByRole("link", { name: "Induction", exact: true })).toBeVisible();

  await page.getByRole("link", { name: t("productRoom.panes.versions"), exact: true }).click();
  await page.getByRole("button", { name: t("productRoom.versions.undo"), exact: true }).click();
  await expect(page.getByText(t("productRoom.versions.restores", { version: 1 }))).toBeVisible();
});
