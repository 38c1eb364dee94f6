import { expect, test } from "@playwright/test";
import { shopper } from "#tests/support/shopper";
import { atTheDesk } from "#tests/support/staff";

test("a customer signs up, proves her address, buys, finds her order in her account, and her cart and her card on her phone", async ({
  page,
  browser,
}) => {
  const lea = shopper(page);
  const { t } = lea;
  const email = `lea.${Date.now()}@courrier.example`;
  const password = "une phrase qui tient bon";
  await page.goto("/fr/account/sign-up");
  await page.getByLabel(t("account.name")).fill("Léa Tessier");
  await page.getByLabel(t("account.email")).fill(email);
  await page.getByLabel(t("account.password"), { exact: true }).fill(password);
  await page.getByRole("button", { name: t("account.signUp.submit") }).click();
  await expect(page.getByRole("heading", { name: t("account.sent.title") })).toBeVisible();

  const desk = await atTheDesk(browser);
  const letter = desk.getByRole("row").filter({ hasText: email }).getByRole("link");
  await expect(async () => {
    await desk.goto("/admin/mailbox");
    await expect(letter).toBeVisible({ timeout: 1000 });
  }).toPass();
  await letter.click();
  const href = await desk
    .frameLocator("iframe")
    .getByRole("link", { name: /compte|adresse/i })
    .first()
    .getAttribute("href");
  await desk.context().close();

  await page.goto(href ?? "");
  await page.getByLabel(t("account.password"), { exact: true }).fill(password);
  await page.getByRole("button", { name: t("account.verify.submit") }).click();
  await expect(page.getByRole("heading", { name: t("account.hello", { name: "Léa" }) })).toBeVisible();

  await lea.puts("voiture-petit-charpentier");
  await lea.goesToCheckout();
  await expect(page.getByLabel(t("checkout.email"))).toHaveValue(email);
  await lea.saysWhere();
  await page.getByLabel(t("payment.saved.box")).check();
  await lea.orders();
  const number = await lea.seesTheOrder();

  await page.goto("/fr/account");
  await expect(page.getByText(number)).toBeVisible();

  await lea.puts("voiture-petit-charpentier");
  const phone = await (await browser.newContext()).newPage();
  const onThePhone = shopper(phone);
  await onThePhone.signsIn(email, password);
  await onThePhone.goesToCheckout();
  await expect(phone.getByText("Petit Charpentier").first()).toBeVisible();
  await onThePhone.saysWhere();
  await phone.getByRole("radio", { name: /Visa •••• 4242/ }).check();
  await expect(phone.getByLabel(t("checkout.cardNumber"))).toBeHidden();
  await onThePhone.orders();
  await onThePhone.seesTheOrder();
  await phone.context().close();
});
