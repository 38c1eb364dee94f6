import { expect, test } from "@playwright/test";
import { shopper } from "#tests/support/shopper";
import { atTheDesk } from "#tests/support/staff";

test("a customer says what she agrees to, takes her data along, asks to be erased, and finds by mail how to stay", async ({
  page,
  browser,
}) => {
  const { t } = shopper(page);
  const email = `odile.${Date.now()}@courrier.example`;
  const password = "une phrase qui s’efface";
  const desk = await atTheDesk(browser);
  const linkOf = async (subject: string) => {
    const letter = desk.getByRole("row").filter({ hasText: email }).filter({ hasText: subject }).getByRole("link");
    await expect(async () => {
      await desk.goto("/admin/mailbox");
      await expect(letter).toBeVisible({ timeout: 1000 });
    }).toPass();
    await letter.click();
    return (await desk.frameLocator("iframe").locator('a[href*="token="]').first().getAttribute("href")) ?? "";
  };

  await page.goto("/fr/account/sign-up");
  await page.getByLabel(t("account.name")).fill("Odile Petit");
  await page.getByLabel(t("account.email")).fill(email);
  await page.getByLabel(t("account.password"), { exact: true }).fill(password);
  await page.getByRole("button", { name: t("account.signUp.submit") }).click();
  await page.goto(await linkOf(t("mails.verify.subject")));
  await page.getByLabel(t("account.password"), { exact: true }).fill(password);
  await page.getByRole("button", { name: t("account.verify.submit") }).click();

  await page.getByRole("link", { name: t("account.nav.data") }).click();
  const box = page.getByRole("checkbox", { name: /e-mail/ });
  await expect(box).not.toBeChecked();
  await box.check();
  await page.getByRole("button", { name: t("privacy.consents.save") }).click();
  await expect(page.getByText(t("privacy.consents.saved"))).toBeVisible();

  const taking = page.locator("form").filter({ hasText: t("privacy.take.submit") });
  await taking.getByLabel(t("account.currentPassword")).fill(password);
  await taking.getByRole("button").click();
  await expect(page.getByText(t("privacy.take.done"))).toBeVisible();
  const archive = await linkOf(t("privacy.mails.ready.subject"));
  const [taken] = await Promise.all([
    page.waitForEvent("download"),
    page.evaluate((to) => location.assign(to), archive),
  ]);
  expect(taken.suggestedFilename()).toMatch(/^donnees-.*\.zip$/);

  const erasing = page.locator("form").filter({ hasText: t("privacy.erase.submit") });
  await erasing.getByRole("checkbox", { name: t("privacy.erase.sure") }).check();
  await erasing.getByLabel(t("account.currentPassword")).fill(password);
  await erasing.getByRole("button").click();
  await expect(page.getByRole("button", { name: t("privacy.erase.keep") })).toBeVisible();

  const [erased] = t("privacy.mails.planned.subject", { day: "|" }).split("|");
  await page.goto(await linkOf(erased ?? ""));
  await page.getByRole("button", { name: t("privacy.keepPage.submit") }).click();
  await expect(page.getByText(t("privacy.keepPage.done"))).toBeVisible();
  await desk.context().close();
});
