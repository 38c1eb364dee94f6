import { expect, test } from "@playwright/test";
import { shopper } from "#tests/support/shopper";
import { atTheDesk, sends } from "#tests/support/staff";

const receipt = `ANG-${Date.now()}`;

test("a member earns on line when her parcel leaves, and pays with it at a store's till", async ({ page, browser }) => {
  const camille = shopper(page);
  const { t } = camille;
  await camille.signsIn("camille@bonnefoy.example");
  await camille.puts("voiture-petit-charpentier");
  await camille.goesToCheckout();
  await expect(page.getByText(/^Vous gagnerez/)).toBeVisible();
  await camille.saysWhere();
  await camille.orders();
  const number = await camille.seesTheOrder();

  const desk = await atTheDesk(browser);
  await desk.goto(`/admin/orders/${number}`);
  await sends(desk, "LGCLUB2026");
  await desk.context().close();

  await expect(async () => {
    await page.goto("/fr/account/club");
    const earned = t("club.entry.earn", { about: t("club.entry.order", { number }) });
    await expect(page.getByText(earned)).toBeVisible({ timeout: 1_000 });
  }).toPass();
  const card = (await page.getByTestId("membership-number").textContent()) ?? "";

  const till = await atTheDesk(browser, "ines@bonnefoy.example");
  await till.goto("/counter/store?to=ANG&back=/counter/club");
  await till.getByLabel(t("club.counter.find")).fill(card);
  await till.getByRole("button", { name: t("club.counter.search"), exact: true }).click();
  await till.waitForURL(/\/counter\/club\/[0-9a-f-]{36}/);
  await till.getByLabel(t("club.counter.receipt")).first().fill(receipt);
  await till.getByLabel(t("club.counter.paid"), { exact: true }).fill("10,00");
  await till.getByLabel(t("club.counter.burnt")).fill("1,00");
  await till.getByRole("button", { name: t("club.counter.submit"), exact: true }).click();
  await till.waitForURL(/burnt=100/);
  await till.context().close();

  await page.goto("/fr/account/club");
  const burnt = t("club.entry.burn", { about: t("club.entry.receipt", { number: receipt }) });
  await expect(page.getByText(burnt)).toBeVisible();
});
