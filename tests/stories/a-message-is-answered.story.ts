import { expect, type Page, test } from "@playwright/test";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { shopper } from "#tests/support/shopper";
import { atTheDesk } from "#tests/support/staff";

const email = "capucine.dossier@courrier.example";
const subject = "Le carton est arrivé ouvert";
const macro = "Carton ouvert : livraison offerte";

/** A macro that is theirs: written, tried, published, and there for whoever answers next. */
async function writesAMacro(desk: Page, { t }: ReturnType<typeof shopper>): Promise<void> {
  await desk.goto("/admin/desk/macros?macro=new");
  const french = desk.getByRole("group", { name: t("macros.languages.fr") });
  await french.getByLabel(t("macros.name")).fill(macro);
  await french.getByLabel(t("macros.text")).fill("Bonjour {name},\n\nNous vous rendons la livraison, {delivery}.");
  const english = desk.getByRole("group", { name: t("macros.languages.en") });
  await english.getByLabel(t("macros.name")).fill("Opened parcel: delivery refunded");
  await english.getByLabel(t("macros.text")).fill("Hello {name},\n\nWe give back the delivery, {delivery}.");
  await desk.getByLabel(t("cases.topics.delivery")).check();
  await desk.getByLabel(t("macros.acts.refund_delivery")).check();
  await desk.getByRole("button", { name: t("macros.keep") }).click();
  await desk.waitForURL(/macro=[0-9a-f-]{36}/);
  await desk.getByRole("button", { name: t("macros.publish") }).click();
  await expect(desk.getByRole("button", { name: t("macros.retire") })).toBeVisible();
}

test("a shopper writes, is answered by a macro that gives the delivery back, and rates it; more waits for a lead", async ({
  page,
  browser,
}) => {
  test.setTimeout(300_000);
  const capucine = shopper(page);
  const { t } = capucine;
  const number = await capucine.buys("coussin-lin-filaterre", { email, name: "Capucine Morel" });

  await page.goto(`/fr/contact?order=${number}`);
  const form = page.getByRole("main").locator("form").first();
  await form.getByLabel(t("cases.order")).fill(number);
  await form.getByLabel(t("cases.subject")).fill(subject);
  await form.getByLabel(t("cases.text")).fill("Bonjour, le carton était ouvert, rien ne manque.");
  await form.getByLabel(t("cases.name"), { exact: true }).fill("Capucine Morel");
  await form.getByLabel(t("cases.email")).fill(email);
  await form.getByRole("button", { name: t("cases.send") }).click();
  await page.waitForURL(/\/contact\/[0-9a-f-]{36}\?token=/);
  await expect(page.getByText(t("cases.own.sent"))).toBeVisible();
  const own = new URL(page.url());

  const desk = await atTheDesk(browser, "nadia@bonnefoy.example");
  await writesAMacro(desk, capucine);
  await desk.goto("/admin/desk");
  await desk.getByRole("link", { name: new RegExp(subject) }).click();
  await desk.getByRole("button", { name: t("desk.macros") }).click();
  await desk.getByRole("button", { name: new RegExp(macro) }).click();
  await expect(desk.getByRole("textbox", { name: t("desk.byMail") })).toHaveValue(/Bonjour Capucine/);
  const act = desk.getByRole("group", { name: t("desk.alsoDoes") }).getByRole("checkbox");
  await expect(act).toBeChecked();
  await desk.getByRole("button", { name: t("desk.send"), exact: true }).click();
  const conversation = desk.getByRole("region", { name: t("desk.conversation") });
  await expect(conversation.getByText(/Frais de livraison rendus/).first()).toBeVisible();
  await expect(conversation.getByText(t("desk.because.answered")).first()).toBeVisible();

  const beside = desk.getByRole("complementary", { name: t("desk.context") });
  await beside.getByRole("button", { name: t("gestures.dialog.button") }).click();
  const gesture = desk.getByRole("dialog");
  await gesture.getByLabel(t("gestures.dialog.gesture"), { exact: true }).check();
  await gesture.getByLabel(t("gestures.dialog.amount")).fill("20");
  await gesture.getByLabel(t("gestures.dialog.words")).fill("Pour le carton ouvert.");
  await expect(gesture.getByText(t("desk.preview.waits"))).toBeVisible();
  await gesture.getByRole("button", { name: t("admin.order.confirmRefund") }).click();
  await expect(conversation.getByText(new RegExp(t("desk.deeds.waits")))).toBeVisible();

  const lead = await atTheDesk(browser);
  await lead.goto("/admin/orders/approvals");
  await expect(lead.getByRole("article").filter({ hasText: number })).toContainText(moneyText(money(2_000), "fr"));
  await expect(lead.getByRole("region", { name: t("gestures.requests.byCause") })).toContainText(
    t("gestures.causes.carrier"),
  );
  await expect(async () => {
    await lead.goto("/admin/mailbox");
    const mails = lead.getByRole("main");
    await expect(mails.getByText(/Nous avons reçu votre message/).first()).toBeVisible({ timeout: 2_000 });
    await expect(mails.getByText(new RegExp(`^${subject} \\(D-`)).first()).toBeVisible({ timeout: 2_000 });
  }).toPass();

  await page.goto(`${own.pathname}/rate${own.search}`);
  await page.getByRole("button", { name: t("cases.rate.marks.4") }).click();
  await expect(page.getByText(t("cases.rate.change"))).toBeVisible();
});
