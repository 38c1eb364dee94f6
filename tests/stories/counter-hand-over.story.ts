import { expect, type Page, test } from "@playwright/test";
import { shopper } from "#tests/support/shopper";
import { signsIn } from "#tests/support/staff";

/** A colleague behind the counter of a store, on a phone. */
async function behindTheCounter(page: Page, email: string, store: string) {
  await page.setViewportSize({ width: 360, height: 740 });
  await signsIn(page, email);
  await page.goto(`/counter/store?to=${store}&back=/counter`);
}

test("an order is picked by scan, refused in the wrong store, and handed over on its customer's code", async ({
  page,
  browser,
}) => {
  const camille = shopper(page);
  const { t } = camille;
  await camille.puts("voiture-petit-charpentier");
  await page.goto("/fr/cart");
  await page.getByRole("button", { name: t("cart.collect"), exact: true }).click();
  await expect(page.getByRole("heading", { name: /À retirer à .*Angers/ })).toBeVisible();
  await camille.goesToCheckout();
  await camille.saysWho({ email: "marc.story@courrier.example", name: "Marc Durand" });
  await camille.orders();
  const number = await camille.seesTheOrder();
  const link = page.url();

  const angers = await (await browser.newContext()).newPage();
  await behindTheCounter(angers, "ines@bonnefoy.example", "ANG");
  await angers.goto("/counter/picks");
  await angers.getByRole("button", { name: t("counter.picks.fetchOne", { number }) }).click();
  const scan = angers.getByLabel(t("counter.picks.scan"));
  await expect(scan).toBeFocused();
  await scan.fill("9999999999999");
  await scan.press("Enter");
  await expect(angers.getByText("9999999999999").first()).toBeVisible();
  await expect(scan, "what was scanned stays").toHaveValue("9999999999999");
  const sku = (await angers.getByText(/^BF-ENF-007/).textContent()) ?? "";
  await scan.fill(sku);
  await scan.press("Enter");
  await angers.getByRole("button", { name: t("counter.picks.ready"), exact: true }).click();
  await expect(angers.getByText(t("counter.states.ready"), { exact: true })).toBeVisible();

  await page.goto(link);
  const code = (await page.getByTestId("pickup-code").textContent()) ?? "";
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5} [0-9A-HJKMNP-TV-Z]{5}$/);

  const nantes = await (await browser.newContext()).newPage();
  await behindTheCounter(nantes, "jeanne@bonnefoy.example", "NAN");
  await nantes.getByLabel(t("counter.find.label")).fill(code);
  await nantes.getByRole("button", { name: t("counter.find.button") }).click();
  await expect(nantes.getByText(/Angers/)).toBeVisible();
  await nantes.context().close();

  await angers.goto("/counter");
  await angers.getByLabel(t("counter.find.label")).pressSequentially(code.toLowerCase());
  await angers.keyboard.press("Enter");
  await expect(angers.getByRole("heading", { name: "Marc D." })).toBeVisible();
  await expect(angers.getByText("Durand"), "no more of a name than is needed").toHaveCount(0);
  await angers.getByRole("button", { name: t("counter.handOver.button"), exact: true }).click();
  await expect(angers.getByText(t("counter.handOver.done", { number }))).toBeVisible();

  await angers.getByLabel(t("counter.find.label")).fill(code);
  await angers.keyboard.press("Enter");
  await expect(angers.getByText(/^Déjà remise/)).toBeVisible();
  await angers.context().close();

  await page.goto(link);
  await expect(page.getByText(t("orders.steps.collected"), { exact: true })).toBeVisible();
});

test("a shelf is counted on a phone: an unknown code and a count of −3 are refused, what was typed stays", async ({
  page,
}) => {
  const { t } = shopper(page);
  await behindTheCounter(page, "ines@bonnefoy.example", "ANG");
  await page.goto("/counter/stock/count");
  const scan = page.getByLabel(t("counter.stock.scan"));
  await scan.fill("4000000000000");
  await scan.press("Enter");
  await expect(page.getByRole("alert").getByText("4000000000000")).toBeVisible();
  await expect(scan).toHaveValue("4000000000000");
  await scan.fill("BF-CUI-001-COBALT");
  await scan.press("Enter");
  const counted = page.getByLabel(t("stock.counts.counted"));
  await counted.fill("-3");
  await counted.press("Enter");
  await expect(page.getByText(t("stock.refusals.negative_count")).first()).toBeVisible();
  await expect(counted).toHaveValue("-3");
});
