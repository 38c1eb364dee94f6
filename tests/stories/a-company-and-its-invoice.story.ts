import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { ReadPdf } from "#tests/support/pdf";
import { shopper } from "#tests/support/shopper";
import { atTheDesk, sends } from "#tests/support/staff";

test("a company orders without an account and downloads its invoice, whose attached file says its number", async ({
  page,
  browser,
}) => {
  const louis = shopper(page);
  const { t } = louis;
  await louis.puts("coussin-lin-filaterre");
  await louis.goesToCheckout();
  await louis.saysWho({ email: "louis.story@courrier.example", name: "Louis Petit" });
  await louis.saysWhere();
  await page.getByText(t("checkout.buyer.open"), { exact: true }).click();
  const kind = page.getByLabel(t("checkout.buyer.kind"), { exact: true });
  await kind.selectOption("public_body");
  await expect(page.getByLabel(t("checkout.buyer.siret"))).toBeVisible();
  await kind.selectOption("company");
  await page.getByLabel(t("checkout.buyer.companyName")).fill("Atelier Petit");
  await page.getByLabel(t("checkout.buyer.reference")).fill("BC-118");

  await page.getByLabel(t("checkout.buyer.vatNumber")).fill("FR40303265044");
  await louis.orders();
  await expect(page.getByText(t("checkout.problems.vatNumber"))).toBeVisible();
  await page.getByLabel(t("checkout.buyer.vatNumber")).fill("fr 40 303 265 045");
  await louis.orders();
  const number = await louis.seesTheOrder();
  const link = page.url();
  await expect(page.getByText("Pour Atelier Petit, TVA FR40303265045, votre référence BC-118")).toBeVisible();

  const desk = await atTheDesk(browser);
  await desk.goto(`/admin/orders/${number}`);
  await sends(desk, "LG7719004226");
  await desk.context().close();

  const invoice = page.getByRole("link", { name: /^Facture F\d{4}-\d{6}$/ });
  await page.goto(link);
  await expect(async () => {
    await page.reload();
    await expect(invoice).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await invoice.click();
  await expect(page.getByText("FR40303265045").first()).toBeVisible();
  const downloaded = page.waitForEvent("download");
  await page.getByRole("link", { name: t("invoices.page.download") }).click();
  const pdf = new ReadPdf(await readFile(await (await downloaded).path()));
  const xml = pdf.one(/\/Type \/EmbeddedFile/).stream?.toString("utf8") ?? "";
  for (const said of ['<ram:ID schemeID="VA">FR40303265045', '<ram:ID schemeID="0002">303265045', "BC-118"])
    expect(xml).toContain(said);
});
