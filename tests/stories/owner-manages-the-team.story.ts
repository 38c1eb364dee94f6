import { expect, type Locator, type Page, test } from "@playwright/test";
import { translator } from "#lib/language/translator";
import { signsIn } from "#tests/support/staff";
import { demoPassword } from "../../prisma/seed/demo-sign-ins.ts";

const t = translator("fr");
const name = "Margaux Tessier";
const password = "une phrase qui tient bon";
const email = `margaux.${Date.now()}@bonnefoy.example`;

const rowOf = (page: Page) => page.getByRole("row").filter({ hasText: email });

/** The form behind a button, once the page has woken up. */
async function opens(page: Page, button: Locator): Promise<Locator> {
  const dialog = page.getByRole("dialog");
  await expect(async () => {
    if (!(await dialog.isVisible())) await button.click();
    await expect(dialog).toBeVisible({ timeout: 1_000 });
  }).toPass();
  return dialog;
}

/** What a colleague's row offers, asked, filled in and signed with one's own password. */
async function does(page: Page, button: string, fill?: (dialog: Locator) => Promise<unknown>) {
  const dialog = await opens(page, rowOf(page).getByRole("button", { name: button, exact: true }));
  await fill?.(dialog);
  await dialog.getByLabel(t("colleagues.ownPassword")).fill(demoPassword);
  await dialog
    .getByRole("button")
    .filter({ hasNotText: t("colleagues.keep") })
    .last()
    .click();
  await expect(dialog).toBeHidden();
}

test("an owner invites somebody, who comes in by the mail with her role; her access ends at once, and is given back", async ({
  page,
  browser,
}) => {
  await signsIn(page, "jeanne@bonnefoy.example");
  await page.goto("/admin/colleagues");
  const asking = await opens(page, page.getByRole("button", { name: t("colleagues.invite"), exact: true }));
  await asking.getByLabel(t("colleagues.name"), { exact: true }).fill(name);
  await asking.getByLabel(t("colleagues.email"), { exact: true }).fill(email);
  await asking.getByLabel(t("colleagues.role"), { exact: true }).selectOption("service_agent");
  await asking.getByLabel(t("colleagues.ownPassword")).fill(demoPassword);
  await asking.getByRole("button", { name: t("colleagues.inviteSend"), exact: true }).click();
  await expect(asking).toBeHidden();
  await expect(rowOf(page).getByText(t("colleagues.states.invited")).last()).toBeVisible();

  const letter = rowOf(page).getByRole("link");
  await expect(async () => {
    await page.goto("/admin/mailbox");
    await expect(letter).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await letter.click();
  const link = page.frameLocator("iframe").getByRole("link", { name: t("mails.invited.button") });
  const href = await link.getAttribute("href");

  const margaux = await (await browser.newContext()).newPage();
  await margaux.goto(href ?? "");
  await margaux.getByLabel(t("account.newPassword"), { exact: true }).fill(password);
  await margaux.getByRole("button", { name: t("account.reset.submit") }).click();
  await expect(margaux.getByLabel(t("account.newPassword"), { exact: true })).toHaveCount(0);
  await signsIn(margaux, email, password);
  await margaux.goto("/admin/orders");
  await expect(margaux.getByRole("heading", { level: 1, name: t("admin.orders.title") })).toBeVisible();
  await margaux.goto("/admin/colleagues");
  await expect(margaux.getByText(/staff\.write/)).toBeVisible();

  await page.goto("/admin/colleagues");
  await does(page, t("colleagues.change"), (dialog) =>
    dialog.getByLabel(t("colleagues.role"), { exact: true }).selectOption("merchandiser"),
  );
  await expect(rowOf(page).getByText("Chef de produit")).toBeVisible();
  await margaux.goto("/admin/prices/bulk");
  await expect(margaux.getByText(/prices\.write/)).toHaveCount(0);

  await does(page, t("colleagues.end"));
  await expect(rowOf(page).getByText(t("colleagues.states.gone")).last()).toBeVisible();
  await margaux.goto("/admin/orders");
  await expect(margaux).toHaveURL(/\/admin\/sign-in/);

  await does(page, t("colleagues.restore"));
  await signsIn(margaux, email, password);
  await margaux.context().close();

  await page.goto("/admin/audit?area=identity");
  await expect(
    page
      .getByRole("listitem")
      .filter({ hasText: `${t("journal.deeds.identity.restore_staff_access")} ${name}` })
      .first(),
  ).toBeVisible();
});
