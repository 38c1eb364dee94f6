import { expect, test } from "@playwright/test";
import { shopper } from "#tests/support/shopper";
import { signsIn } from "#tests/support/staff";

test("what the warehouse cannot find leaves from a store instead, and the order says so", async ({ page, browser }) => {
  const camille = shopper(page);
  const { t } = camille;
  await camille.puts("saladier-olivier");
  await camille.goesToCheckout();
  await camille.saysWho({ email: "noe.story@courrier.example", name: "Noé Perrin" });
  await camille.saysWhere();
  await camille.orders();
  const number = await camille.seesTheOrder();

  const desk = await (await browser.newContext()).newPage();
  await signsIn(desk, "jeanne@bonnefoy.example");
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
