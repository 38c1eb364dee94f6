import { expect, test } from "@playwright/test";
import { carrierSays } from "#tests/support/a-carrier-notice";
import { shopper } from "#tests/support/shopper";
import { atTheDesk, sends } from "#tests/support/staff";
import { demoPassword } from "../../prisma/seed/demo-sign-ins.ts";

const trackingNumber = "LGRENONCE2026";
const email = "lucie.renonce@courrier.example";

test("a guest withdraws from a part of what was delivered; it comes back, is looked at and paid back", async ({
  page,
  browser,
  request,
}) => {
  test.setTimeout(300_000);
  const lucie = shopper(page);
  const { t } = lucie;
  const articles = ["coussin-lin-filaterre", "voiture-petit-charpentier"];
  const number = await lucie.buys(articles, { email, name: "Lucie Marchand" });
  const link = page.url();

  const desk = await atTheDesk(browser);
  await desk.goto(`/admin/orders/${number}`);
  await sends(desk, trackingNumber);
  await carrierSays(request, { trackingNumber, kind: "delivered", expectedOn: null });

  await page.goto("/fr/contact");
  await page
    .getByRole("contentinfo")
    .getByRole("link", { name: /^Renoncer au contrat ici$/ })
    .first()
    .click();
  await page.waitForURL("**/fr/retractation");
  const finding = page.getByRole("main");
  await finding.getByLabel(t("orders.find.number")).fill(number);
  await finding.getByLabel(t("orders.find.email")).fill("quelqu.un@courrier.example");
  await finding.getByRole("button", { name: t("orders.find.continue"), exact: true }).click();
  await expect(finding.getByRole("alert")).toContainText(t("orders.find.notFound"));
  await finding.getByLabel(t("orders.find.email")).fill(email);
  await finding.getByRole("button", { name: t("orders.find.continue"), exact: true }).click();
  await page.waitForURL(`**/fr/retractation/${number}?token=*`);

  await expect(page.getByLabel(t("returns.withdraw.name"))).toHaveValue("Lucie Marchand");
  await page
    .getByRole("combobox", { name: /Coussin/ })
    .first()
    .selectOption("1");
  await page.getByRole("button", { name: t("returns.withdraw.review"), exact: true }).click();
  await page.waitForURL(/\/confirmer\?/);
  await expect(page.getByRole("main").getByText(/Coussin/)).toBeVisible();
  await expect(page.getByRole("main").getByText(/Petit charpentier|voiture/i)).toHaveCount(0);
  await page.getByRole("button", { name: /^Confirmer la rétractation$/ }).click();
  await page.waitForURL(/\/recu\//);
  await expect(page.getByRole("status").filter({ hasText: email })).toContainText(/\d{4} à \d{1,2}\sh/);
  const slip = page.getByRole("link", { name: /RT-\d+/ });
  const back = /RT-\d+/.exec((await slip.textContent()) ?? "")?.[0] ?? "";

  await expect(async () => {
    await desk.goto("/admin/mailbox");
    const subject = t("returns.mail.withdrawal.subject", { number });
    await expect(desk.getByText(subject).first()).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 60_000 });

  await desk.goto(`/admin/returns/${back}`);
  await desk.getByRole("button", { name: t("returns.desk.receive"), exact: true }).click();
  const receiving = desk.getByRole("dialog");
  await receiving.getByRole("button", { name: t("returns.desk.receive"), exact: true }).click();
  await desk.getByRole("button", { name: t("returns.desk.inspect"), exact: true }).click();
  await expect(desk.getByText(t("returns.states.inspected"), { exact: true })).toBeVisible();
  const paying = new RegExp(`^${t("returns.desk.settle", { amount: "" }).trim()}`);
  await desk.getByRole("button", { name: paying }).click();
  await desk.getByLabel(t("colleagues.ownPassword")).fill(demoPassword);
  await desk.getByRole("dialog").getByRole("button", { name: paying }).click();
  await expect(desk.getByText(t("returns.states.settled"), { exact: true })).toBeVisible();

  await page.goto(link);
  await expect(page.getByText(t("orders.refundedTitle"), { exact: true })).toBeVisible();
  await expect(page.getByText(t("returns.mine.number", { number: back }))).toBeVisible();
  await desk.context().close();
});
