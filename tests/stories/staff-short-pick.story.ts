import { expect, test } from "@playwright/test";
import { shopper } from "#tests/support/shopper";
import { atTheDesk } from "#tests/support/staff";

test("what the warehouse cannot find leaves from a store instead, and the order says so", async ({ page, browser }) => {
  const camille = shopper(page);
  const { t } = camille;
  const number = await camille.buys("saladier-olivier", { email: "noe.story@courrier.example", name: "Noé Perrin" });

  const desk = await atTheDesk(browser);
  await desk.goto("/admin/fulfilment?place=WEB&until=week");
  await desk.getByRole("link", { name: number, exact: true }).click();
  await desk.getByRole("button", { name: t("fulfilment.pack.fetch"), exact: true }).click();
  await desk.getByRole("button", { name: /^Déclarer introuvable : Saladier/ }).click();
  await expect(desk.getByText(t("fulfilment.pick.shortOf", { count: 1 })).first()).toBeVisible();

  const sentence = desk.getByText(/Saladier.*\spart\sde\sBonnefoy\s.*introuvable\sà\sEntrepôt/);
  await expect(async () => {
    await desk.goto(`/admin/orders/${number}`);
    await expect(sentence).toBeVisible({ timeout: 1_000 });
  }).toPass();

  const [, store = ""] = /part\sde\s(Bonnefoy\s.*?)\s:\sintrouvable/.exec((await sentence.textContent()) ?? "") ?? [];
  await desk.goto("/admin/fulfilment?until=week");
  const waiting = desk.locator("section").filter({ has: desk.getByRole("heading", { name: store }) });
  await expect(waiting.getByRole("link", { name: number, exact: true })).toBeVisible();
  await desk.context().close();
});
