import { expect, test } from "@playwright/test";
import { holdsNoBarrier } from "#tests/support/barriers";
import { shopper } from "#tests/support/shopper";
import { atTheDesk } from "#tests/support/staff";

const email = "nora.story@courrier.example";

test("a guest subscribes to a coffee, told of its price, rhythm and freedom before; she ends it in three clicks", async ({
  page,
  browser,
}) => {
  const nora = shopper(page);
  const { t } = nora;
  await nora.puts("abonnement-cafe-grains-brulerie");
  await nora.goesToCheckout();
  await nora.saysWho({ email, name: "Nora Petit" });
  await nora.saysWhere();
  await nora.orders();
  await expect(page.getByRole("alert").filter({ hasText: /abonnement/ })).toBeVisible();
  const agreeing = page.getByRole("checkbox", {
    name: /^Je m’abonne\s: .*toutes les 4 semaines, 11,90\s€ la livraison\. Sans engagement/,
  });
  await agreeing.check();
  await nora.orders();
  const number = await nora.seesTheOrder();
  const see = page.getByRole("link", { name: t("subscriptions.see"), exact: true });
  await expect(async () => {
    await page.reload();
    await expect(see).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await see.click();
  await expect(page.getByText(/^Prochaine livraison le .* trois jours avant/)).toBeVisible();
  await holdsNoBarrier(page, "subscription");
  await page.getByRole("button", { name: t("subscriptions.skip"), exact: true }).click();
  await expect(page.getByText(/sautée à votre demande/)).toBeVisible();

  await page.goto("/fr/contact");
  await page
    .getByRole("contentinfo")
    .getByRole("link", { name: t("subscriptions.cancel"), exact: true })
    .first()
    .click();
  await page.waitForURL("**/fr/resiliation");
  const main = page.getByRole("main");
  await main.getByLabel(t("orders.find.number")).fill(number);
  await main.getByLabel(t("orders.find.email")).fill(email);
  await main.getByRole("button", { name: t("orders.find.continue"), exact: true }).click();
  await page.waitForURL(`**/fr/resiliation/${number}?token=*`);
  await expect(main.getByText(t("subscriptions.ending.what"))).toBeVisible();
  await holdsNoBarrier(page, "end of a subscription");
  await main.getByRole("button", { name: t("subscriptions.ending.confirm"), exact: true }).click();
  await page.waitForURL(/\/fr\/subscriptions\//);
  await expect(main.getByText(/^Terminé\s:/)).toBeVisible();
  await expect(main.getByRole("link", { name: t("subscriptions.cancel"), exact: true })).toHaveCount(0);

  const desk = await atTheDesk(browser);
  const proof = desk
    .getByRole("row")
    .filter({ hasText: email })
    .filter({ hasText: /Résiliation de votre abonnement/ });
  await expect(async () => {
    await desk.goto("/admin/mailbox");
    await expect(proof).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await desk.context().close();
});
