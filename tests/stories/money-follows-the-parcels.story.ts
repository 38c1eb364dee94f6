import { expect, type Page, test } from "@playwright/test";
import { cards, shopper } from "#tests/support/shopper";
import { atTheDesk, sends } from "#tests/support/staff";
import { standinPort } from "#tests/support/stories-ports";

/** What happens at the bank, without the shop. */
async function atTheBank(path: string): Promise<{ id: string }> {
  const answer = await fetch(`http://127.0.0.1:${standinPort}/standin/${path}`, { method: "POST" });
  expect(answer.status).toBe(200);
  return (await answer.json()) as { id: string };
}

/** Jobs follow in their own time: looks again until it is there. */
const sees = (desk: Page, text: RegExp) =>
  expect(async () => {
    await desk.reload();
    await expect(desk.getByText(text).first()).toBeVisible({ timeout: 2_000 });
  }).toPass();

test("two parcels, one bottle less: what leaves is charged, what does not is let go of; then the card’s owner contests", async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  const { t, ...omar } = shopper(page);
  await omar.puts("huile-olive-tramontane");
  await omar.puts("huile-olive-tramontane");
  await page.goto("/fr/cart");
  await page.getByRole("button", { name: t("cart.collect"), exact: true }).click();
  await expect(page.getByRole("heading", { name: /À retirer à / })).toBeVisible();
  await omar.puts("televiseur-oled-lumivox-clair");
  await omar.goesToCheckout();
  await omar.saysWho({ email: "omar.story@courrier.example", name: "Omar Benali" });
  await omar.saysWhere();
  await omar.paysWith(cards.accepted);
  await omar.orders();
  const number = await omar.seesTheOrder();

  const desk = await atTheDesk(browser);
  await desk.goto(`/admin/orders/${number}`);
  const money = desk.getByRole("region", { name: t("admin.order.money") });
  await expect(money.getByText(t("admin.order.authorised"), { exact: true })).toBeVisible();
  await desk.getByRole("link", { name: t("edits.open"), exact: true }).click();
  await desk.getByRole("spinbutton", { name: /Tramontane/ }).fill("1");
  await desk.getByRole("button", { name: t("edits.preview"), exact: true }).click();
  await expect(desk.getByRole("heading", { name: t("edits.result"), exact: true })).toBeVisible();
  await desk.getByLabel(t("edits.reason"), { exact: true }).fill("Une bouteille suffit");
  await desk.getByRole("button", { name: t("edits.confirm"), exact: true }).click();
  await desk.waitForURL(`**/admin/orders/${number}`);
  await expect(money.getByText(t("admin.order.released"), { exact: true })).toBeVisible();

  await sends(desk, "LG7719004377");
  await sees(desk, /encaissés sur la carte/);
  await expect(money.getByText(t("admin.order.authorised"), { exact: true })).toBeVisible();

  const intentId = await money.getByText(/^pi_/).first().textContent();
  const { id: disputeId } = await atTheBank(`payment_intents/${intentId}/dispute`);
  await sees(desk, /contesté auprès de la banque/);
  await desk.goto("/admin/payments");
  await expect(desk.getByRole("link", { name: number }).first()).toBeVisible();
  await atTheBank(`disputes/${disputeId}/lose`);
  await desk.goto(`/admin/orders/${number}`);
  await sees(desk, /perdue\s: la banque l’a rendu/);
  await desk.context().close();
});
