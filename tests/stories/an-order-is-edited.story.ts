import { expect, test } from "@playwright/test";
import { holdsNoBarrier } from "#tests/support/barriers";
import { shopper } from "#tests/support/shopper";
import { atTheDesk } from "#tests/support/staff";

test("staff lower a quantity, then add an article; the customer pays the difference by link, and both see version 3", async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  const lea = shopper(page);
  const { t } = lea;
  const twoCushions = ["coussin-lin-filaterre", "coussin-lin-filaterre"];
  const number = await lea.buys(twoCushions, { email: "lea.story@courrier.example", name: "Léa Morel" });
  const link = page.url();

  const desk = await atTheDesk(browser);
  await desk.goto(`/admin/orders/${number}`);
  await desk.getByRole("link", { name: t("edits.open"), exact: true }).click();
  await expect(desk.getByRole("heading", { level: 1, name: t("edits.title", { number }) })).toBeVisible();
  await holdsNoBarrier(desk, "edit of an order");
  await desk.getByRole("spinbutton", { name: /Coussin/ }).fill("1");
  await desk.getByRole("button", { name: t("edits.preview"), exact: true }).click();
  await expect(desk.getByRole("heading", { name: t("edits.result"), exact: true })).toBeVisible();
  await desk.getByLabel(t("edits.reason"), { exact: true }).fill("Un seul suffit");
  await desk.getByRole("button", { name: t("edits.confirm"), exact: true }).click();
  await desk.waitForURL(`**/admin/orders/${number}`);
  await expect(desk.getByText(t("edits.versions.version", { number: 2 }), { exact: true })).toBeVisible();
  await expect(desk.getByText(/Commande modifiée, version 2/)).toBeVisible();

  await desk.getByRole("link", { name: t("edits.open"), exact: true }).click();
  await desk.getByLabel(t("edits.search"), { exact: true }).fill("Petit charpentier");
  await desk.getByRole("button", { name: t("edits.preview"), exact: true }).click();
  const article = desk.getByRole("spinbutton", { name: /charpentier/i }).first();
  await article.fill("1");
  await desk.getByRole("button", { name: t("edits.preview"), exact: true }).click();
  await expect(desk.getByRole("heading", { name: t("edits.result"), exact: true })).toBeVisible();
  await desk.getByLabel(t("edits.reason"), { exact: true }).fill("Ajout demandé");
  await desk.getByRole("button", { name: /^Proposer et demander/ }).click();
  await desk.waitForURL(`**/admin/orders/${number}`);
  await expect(desk.getByText(t("edits.pending.title"), { exact: true })).toBeVisible();

  await page.goto(link.replace(/\/orders\/(BF-\d+)\?/, "/orders/$1/pay?"));
  await holdsNoBarrier(page, "pay page");
  await page.getByRole("button", { name: /^Payer/ }).click();
  await expect(page.getByRole("button", { name: /^Payer/ })).toHaveCount(0);
  await expect(async () => {
    await page.goto(link);
    await expect(page.getByRole("heading", { name: t("edits.versions.seen", { number: 3 }) })).toBeVisible({
      timeout: 2_000,
    });
  }).toPass();
  await desk.reload();
  await expect(desk.getByText(t("edits.versions.version", { number: 3 }), { exact: true })).toBeVisible();
  await expect(desk.getByText(t("edits.pending.title"), { exact: true })).toHaveCount(0);
  await desk.context().close();
});
