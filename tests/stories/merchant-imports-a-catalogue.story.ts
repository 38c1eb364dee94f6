import { expect, test } from "@playwright/test";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { signsIn } from "#tests/support/staff";

const t = translator("fr");

const csv = (name: string, lines: readonly string[]) => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.from(`\uFEFF${lines.join("\r\n")}\r\n`),
});

const products = csv("products_export.csv", [
  "Product ID;Active (0/1);Name *;Categories (x,y,z...);Price tax excluded;Tax rules ID;Reference #;Manufacturer;EAN13;Weight;Quantity;Summary;Description;URL rewritten",
  "4101;1;Lanterne du phare;Accueil,Maison,Lanternes;41.666667;1;PHARE;Atelier du Cap;;1.2;0;;<p>Laiton brossé</p><script>alert(1)</script><ul><li>se pend ou se pose</li></ul>;lanterne-du-phare",
  "4102;1;Bol du large;Accueil,Maison,Vaisselle;10;1;LARGE;;;0.3;8;;Grès;bol-du-large",
  "4103;1;Sans prix;Maison;gratuit;1;RIEN;;;0;0;;;rien",
]);
const combinations = csv("combinations_export.csv", [
  "Product ID*;Attribute (Name:Type:Position)*;Value (Value:Position)*;Reference;EAN13;Impact on price;Quantity;Impact on weight",
  "4101;Finition:select:0;Laiton:0;PHARE-L;;0;3;0",
  "4101;Finition:select:0;Noir:1;PHARE-N;;4.166667;2;0.1",
]);

test("a merchant brings a PrestaShop catalogue: sees what would change, takes it, and finds it in the shop under its old address", async ({
  page,
  browser,
}) => {
  await signsIn(page, "jeanne@bonnefoy.example");
  await page.goto("/admin/imports");
  await page.getByLabel(t("imports.file"), { exact: true }).setInputFiles(products);
  await page.getByRole("button", { name: t("imports.send") }).click();
  await expect(page.getByRole("heading", { level: 1, name: products.name })).toBeVisible();
  await expect(page.getByText("Name *, Categories (x,y,z...), Price tax excluded")).toBeVisible();

  await page.getByLabel(t("imports.file"), { exact: true }).setInputFiles(combinations);
  await page.getByRole("button", { name: t("imports.reading.addFile") }).click();
  await expect(page.getByText(`${products.name}, ${combinations.name}`)).toBeVisible();

  await page.getByRole("button", { name: t("imports.reading.judge") }).click();
  await expect(page.getByText(t("imports.states.judged"), { exact: true })).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText(t("imports.summary.added", { count: 2 }))).toBeVisible();
  await expect(page.getByRole("cell", { name: "Lanterne du phare" })).toBeVisible();
  await expect(
    page
      .getByRole("row")
      .filter({ hasText: t("imports.refusals.reasons.bad_field", { detail: t("imports.changes.fields.priceMinor") }) }),
  ).toContainText("4");

  await page.getByRole("button", { name: t("imports.run"), exact: true }).click();
  await expect(page.getByText(t("imports.states.done"), { exact: true })).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText(t("imports.redirects", { count: 4 }))).toBeVisible();

  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto("/4101-lanterne-du-phare.html");
  await expect(visitor).toHaveURL(/\/fr\/p\/lanterne-du-phare/);
  await expect(visitor.getByRole("heading", { level: 1, name: "Lanterne du phare" })).toBeVisible();
  await expect(visitor.getByText(moneyText(money(5000), "fr")).first()).toBeVisible();
  await expect(visitor.getByText("• se pend ou se pose")).toBeVisible();
  await visitor.context().close();
});
