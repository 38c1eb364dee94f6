import { expect, type Page, test } from "@playwright/test";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { atTheDesk, signsIn } from "#tests/support/staff";
import { demoPassword } from "../../prisma/seed/demo-sign-ins.ts";

const t = translator("fr");
const text = (minor: number) => moneyText(money(minor), "fr");
const reason = "Colis perdu deux fois";

async function opensCamille(page: Page): Promise<void> {
  await page.goto("/admin/customers?q=camille%40bonnefoy");
  await page.locator("[data-row]").first().click();
  await page.waitForURL(/customers\/.+/);
}

test("an agent gives 33 €, somebody else signs with their password, and the agent takes it back", async ({
  browser,
}) => {
  const agent = await atTheDesk(browser, "nadia@bonnefoy.example");
  await opensCamille(agent);
  await agent.getByRole("button", { name: t("credit.gesture.give") }).click();
  const form = agent.getByRole("dialog");
  await expect(form.getByText(t("credit.gesture.text", { amount: text(1_500) }))).toBeVisible();
  await form.getByLabel(t("credit.desk.amountField")).fill("33");
  await form.getByLabel(t("credit.desk.reason")).fill(reason);
  await form.getByRole("button", { name: t("credit.gesture.giveNow"), exact: true }).click();
  const waits = agent.getByText(t("credit.gesture.waiting", { amount: text(3_300), name: "Nadia Benali" }));
  await expect(waits).toBeVisible();

  const other = await atTheDesk(browser);
  await other.goto("/admin/gift-cards/approvals");
  const request = other.getByRole("article").filter({ hasText: reason });
  await request.getByRole("button", { name: t("credit.requests.approve") }).click();
  const signing = other.getByRole("dialog");
  await signing.getByLabel(t("colleagues.ownPassword")).fill("ce-n-est-pas-le-mien");
  await signing.getByRole("button", { name: t("credit.requests.approve") }).click();
  await expect(signing.getByText(t("credit.desk.problems.wrong_password"))).toBeVisible();
  await signing.getByLabel(t("colleagues.ownPassword")).fill(demoPassword);
  await signing.getByRole("button", { name: t("credit.requests.approve") }).click();
  await expect(request).toHaveCount(0);

  await agent.reload();
  await expect(waits).toHaveCount(0);
  const entry = agent.getByRole("row").filter({ hasText: reason });
  await expect(entry).toContainText("Nadia Benali, Jeanne Bonnefoy");
  await entry.getByRole("button", { name: t("credit.gesture.undo") }).click();
  await agent.getByRole("dialog").getByLabel(t("credit.desk.reason")).fill("Colis retrouvé");
  await agent.getByRole("button", { name: t("credit.gesture.undoNow") }).click();
  await expect(agent.getByRole("row").filter({ hasText: "Colis retrouvé" })).toContainText(`−${text(3_300)}`);
  await expect(entry.getByRole("button", { name: t("credit.gesture.undo") })).toHaveCount(0);
});

test("a till sells a card and sees neither its code nor the others", async ({ page }) => {
  await signsIn(page, "ines@bonnefoy.example");
  await page.goto("/admin/gift-cards/till");
  const sale = page.getByRole("region", { name: t("credit.till.sell") });
  await sale.getByLabel(t("credit.desk.amountField")).fill("50");
  await sale.getByLabel(t("credit.desk.receipt")).fill("ANG-2026-5001");
  await sale.getByLabel(t("credit.desk.recipient")).fill("lea@courrier.example");
  await sale.getByLabel(t("credit.desk.reason")).fill("Achat au comptoir");
  await sale.getByRole("button", { name: t("credit.desk.issueNow") }).click();
  await page.waitForURL(/done=/);
  await expect(page.getByText(text(5_000))).toBeVisible();
  await expect(page.locator("main")).not.toHaveText(/([0-9A-HJKMNP-TV-Z]{4}-){4}/);

  await page.goto("/admin/gift-cards");
  await expect(page.getByRole("heading", { name: t("credit.desk.title"), exact: true })).toHaveCount(0);
});
