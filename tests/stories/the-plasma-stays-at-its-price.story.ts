import { type Browser, expect, type Page, test } from "@playwright/test";
import { dayOf } from "#lib/kernel/local-time";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { atTheDesk, signsIn } from "#tests/support/staff";
import { demoPassword } from "../../prisma/seed/demo-sign-ins.ts";

const t = translator("fr");
const text = (minor: number) => moneyText(money(minor), "fr");
const sku = "BF-IMG-002";
const handle = "televiseur-plasma-heritage";
const five = text(500);
const tomorrow = `${dayOf(new Date(Date.now() + 86_400_000))}T08:00`;

test.describe.configure({ mode: "serial" });

/** What a visitor is asked for the television. */
async function shopShows(browser: Browser, price: string): Promise<void> {
  const visitor = await (await browser.newContext()).newPage();
  await expect(async () => {
    await visitor.goto(`/fr/p/${handle}`);
    await expect(visitor.getByText(price).first()).toBeVisible({ timeout: 2_000 });
    await expect(visitor.getByText(five, { exact: true })).toHaveCount(0);
  }).toPass();
  await visitor.context().close();
}

/** The held price of the television, as the inbox shows it. */
const heldIn = (page: Page) => page.getByRole("article").filter({ hasText: sku }).filter({ hasText: five });

async function inboxHolds(page: Page): Promise<void> {
  await page.goto("/admin/prices/approvals");
  await expect(heldIn(page)).toHaveCount(1);
}

async function typesInSheet(page: Page, price: string, reason: string): Promise<void> {
  await page.goto(`/admin/prices?q=${sku}`);
  await expect(page.getByRole("button", { name: t("adminPrices.sheet.applyRange") })).toBeVisible();
  await page.getByLabel(t("adminPrices.sheet.priceOf", { sku })).fill(price);
  await page.getByLabel(t("adminPrices.sheet.reason")).fill(reason);
  await page.getByRole("button", { name: t("adminPrices.sheet.save"), exact: true }).click();
}

test("at five euros it is held by the form", async ({ page, browser }) => {
  await signsIn(page, "olivier@bonnefoy.example");
  await page.goto(`/admin/products?q=${handle}`);
  await page.locator("[data-row]").first().click();
  await page.getByRole("link", { name: t("productRoom.panes.variants"), exact: true }).click();
  await page
    .getByRole("button", { name: t("admin.products.changePrice"), exact: true })
    .first()
    .click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(t("admin.products.newPrice")).fill("5,00");
  await dialog.getByRole("textbox", { name: t("admin.order.reason") }).fill("Promotion du soir");
  await dialog.getByRole("button", { name: t("common.save") }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(t("prices.waits", { price: five }))).toBeVisible();
  await shopShows(browser, text(49_900));
  await inboxHolds(page);
  await expect(heldIn(page).getByText(t("adminPrices.decisions.cannot"))).toBeVisible();
});

test("at five euros it is held by the sheet, which says why", async ({ page, browser }) => {
  await signsIn(page, "olivier@bonnefoy.example");
  await typesInSheet(page, "5,00", "Fin de série");
  await expect(
    page.getByText(t("adminPrices.sheet.answer", { applied: 0, held: 1, scheduled: 0 }).trim()),
  ).toBeVisible();
  await expect(
    page.getByText(t("prices.faults.below_cost", { net: text(417), cost: text(34_500) })).first(),
  ).toBeVisible();
  await shopShows(browser, text(49_900));
  await inboxHolds(page);
});

test("at five euros it is held by a file, after its difference was shown", async ({ page, browser }) => {
  await signsIn(page, "olivier@bonnefoy.example");
  await page.goto("/admin/prices/import");
  await page.getByLabel(t("adminPrices.import.file")).setInputFiles({
    name: "prix-du-soir.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(`sku;price\r\n${sku};5,00\r\n`),
  });
  await page.getByRole("button", { name: t("adminPrices.import.compare") }).click();
  await expect(page.getByText(t("adminPrices.import.found", { count: "1" })).first()).toBeVisible();
  await expect(page.getByRole("cell", { name: "499,00" })).toBeVisible();
  await page.getByLabel(t("adminPrices.sheet.reason")).fill("Tarif du fournisseur");
  await page.getByRole("button", { name: t("adminPrices.import.send", { count: "1" }) }).click();
  await expect(page.getByText(t("adminPrices.outcomes.held"), { exact: true })).toBeVisible();
  await shopShows(browser, text(49_900));
  await inboxHolds(page);
});

test("at five euros it is held when planned, and the API takes no price without a key", async ({ page, browser }) => {
  await signsIn(page, "olivier@bonnefoy.example");
  await page.goto(`/admin/prices/variants/${sku}`);
  await page.getByRole("button", { name: t("adminPrices.decisions.history.set") }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(t("adminPrices.decisions.history.newPrice")).fill("5,00");
  await dialog.getByLabel(t("adminPrices.decisions.history.when2")).fill(tomorrow);
  await dialog.getByLabel(t("adminPrices.decisions.history.reason")).fill("Pour demain");
  await dialog.getByRole("button", { name: t("common.save") }).click();
  await expect(dialog).toBeHidden();
  await inboxHolds(page);

  const answer = await page.request.put("/api/v1/admin/prices", {
    headers: { authorization: "Bearer cpt_invented", "idempotency-key": crypto.randomUUID() },
    data: { reason: "Promotion", prices: [{ sku, grossMinor: 500 }] },
  });
  expect(answer.status()).toBeGreaterThanOrEqual(400);
  await shopShows(browser, text(49_900));
});

test("a second person refuses it, and it is gone from the inbox", async ({ page, browser }) => {
  await signsIn(page, "jeanne@bonnefoy.example");
  await inboxHolds(page);
  const held = heldIn(page);
  await held.getByRole("textbox").fill("Une virgule déplacée");
  await held.getByRole("button", { name: t("adminPrices.decisions.reject", { price: text(49_900) }) }).click();
  await expect(heldIn(page)).toHaveCount(0);
  await shopShows(browser, text(49_900));
});

test("a real markdown waits for a second person, goes online, and is undone in one action", async ({
  page,
  browser,
}) => {
  await signsIn(page, "olivier@bonnefoy.example");
  await typesInSheet(page, "399,00", "Fin de gamme, décidée au comité");
  await expect(page.getByText(t("adminPrices.outcomes.held"), { exact: true })).toBeVisible();
  await shopShows(browser, text(49_900));

  const jeanne = await atTheDesk(browser);
  await jeanne.goto("/admin/prices/approvals");
  const approve = t("adminPrices.decisions.approve", { price: text(39_900) });
  await jeanne.getByRole("button", { name: approve }).click();
  const signing = jeanne.getByRole("dialog");
  await signing.getByLabel(t("colleagues.ownPassword")).fill(demoPassword);
  await signing.getByRole("button", { name: approve }).click();
  await expect(signing).toBeHidden();
  await expect(jeanne.getByText(text(39_900))).toHaveCount(0);
  await shopShows(browser, text(39_900));

  await jeanne.goto(`/admin/prices/variants/${sku}`);
  await expect(jeanne.getByTestId("price")).toHaveText(text(39_900));
  await jeanne
    .getByRole("button", { name: t("adminPrices.decisions.history.undo"), exact: true })
    .first()
    .click();
  const dialog = jeanne.getByRole("dialog");
  await dialog.getByRole("textbox").fill("Le comité est revenu dessus");
  await dialog.getByRole("button", { name: t("adminPrices.decisions.history.undo"), exact: true }).click();
  await expect(jeanne.getByTestId("price")).toHaveText(text(49_900));
  await shopShows(browser, text(49_900));
  await jeanne.context().close();
});
