import { expect, test } from "@playwright/test";
import { shopper } from "#tests/support/shopper";
import { atTheDesk, makesAGesture, sends, signsIn } from "#tests/support/staff";

test("staff find an order, send it, refund it; the customer's page follows, with invoice and credit note", async ({
  page,
  browser,
}) => {
  const camille = shopper(page);
  const { t } = camille;
  const number = await camille.buys("coussin-lin-filaterre", {
    email: "helene.story@courrier.example",
    name: "Hélène Garnier",
  });
  const link = page.url();

  const desk = await atTheDesk(browser);
  await desk.goto("/admin");
  await desk.keyboard.press("Control+k");
  await desk.keyboard.type(number);
  await desk.getByRole("option", { name: new RegExp(number) }).click();
  await expect(desk.getByRole("heading", { level: 1, name: number })).toBeVisible();

  await sends(desk, "LG7719004218");
  await expect(desk.getByText(t("admin.orders.states.sent"), { exact: true })).toBeVisible();

  await makesAGesture(desk, "5", "Couture défaite");
  await expect(desk.getByText(/Couture défaite/).first()).toBeVisible();

  await page.goto(link);
  await expect(page.getByText("LG7719004218")).toBeVisible();
  await expect(page.getByText(t("orders.refundedTitle"), { exact: true })).toBeVisible();

  await expect(async () => {
    await page.reload();
    await expect(page.getByRole("link", { name: /^Avoir A\d{4}-\d{6}$/ })).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await page.getByRole("link", { name: /^Facture F\d{4}-\d{6}$/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Facture" })).toBeVisible();
  await expect(page.getByText(/Garantie légale de conformité/)).toBeVisible();
  const file = page.waitForEvent("download");
  await page.getByRole("link", { name: t("invoices.page.download") }).click();
  expect((await file).suggestedFilename()).toMatch(/^F\d{4}-\d{6}\.pdf$/);
  await desk.context().close();
});

test("a note, a corrected stock and a changed price leave their author's name", async ({ page }) => {
  await signsIn(page, "jeanne@bonnefoy.example");
  const { t } = shopper(page);
  await page.goto("/admin/stock/BF-CUI-001-COBALT");
  await page
    .getByRole("button", { name: t("admin.stock.adjust"), exact: true })
    .first()
    .click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio", { name: t("admin.stock.kindDelta") }).check();
  await dialog.getByRole("textbox", { name: t("admin.stock.number") }).fill("−1");
  await dialog.getByRole("textbox", { name: t("admin.order.reason") }).fill("Comptage du soir");
  await dialog.getByRole("button", { name: t("common.save") }).click();
  await expect(page.getByText("Comptage du soir").first()).toBeVisible();
  await expect(
    page
      .getByRole("complementary")
      .getByText(/Jeanne Bonnefoy/)
      .first(),
  ).toBeVisible();
});

test("staff of another role do not see what is not theirs, and a visitor sees nothing", async ({ page }) => {
  await page.goto("/admin/orders");
  await expect(page).toHaveURL(/\/admin\/sign-in/);
  await signsIn(page, "ines@bonnefoy.example");
  await page.goto("/admin/audit");
  await expect(page.getByText(/audit\.read/)).toBeVisible();
});
