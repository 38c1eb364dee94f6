import { expect, test } from "@playwright/test";
import { carrierSays } from "#tests/support/a-carrier-notice";
import { shopper } from "#tests/support/shopper";
import { atTheDesk, sends } from "#tests/support/staff";

const trackingNumber = "LGECHANGE2026";
const email = "aline.echange@courrier.example";

test("a guest exchanges a cushion for a larger one: it is kept, the difference is paid by link, and it is an order", async ({
  page,
  browser,
  request,
}) => {
  test.setTimeout(300_000);
  const aline = shopper(page);
  const { t } = aline;
  const number = await aline.buys("coussin-lin-filaterre", { email, name: "Aline Marchand" });
  const link = page.url();

  const desk = await atTheDesk(browser);
  await desk.goto(`/admin/orders/${number}`);
  await sends(desk, trackingNumber);
  await carrierSays(request, { trackingNumber, kind: "delivered", expectedOn: null });

  await page.goto(link);
  await page.getByRole("link", { name: t("exchanges.link"), exact: true }).click();
  await page.waitForURL(/\/exchange\?/);
  await page.getByRole("button", { name: t("exchanges.choose"), exact: true }).click();
  await page.waitForURL(/\/exchange\/article\?/);
  await page
    .getByRole("button", { name: /^Choisir Coussin.*60/ })
    .first()
    .click();
  await page.waitForURL(/\/exchange\/confirm\?/);
  await expect(page.getByText(/à régler, par un lien/)).toBeVisible();
  await page.getByRole("button", { name: t("exchanges.confirm"), exact: true }).click();
  await page.waitForURL(/\/returns\/RT-\d+/);
  const back = /RT-\d+/.exec(page.url())?.[0] ?? "";

  await desk.goto(`/admin/returns/${back}`);
  await expect(desk.getByRole("region", { name: t("exchanges.desk.title") })).toContainText("60");
  await desk.getByRole("button", { name: t("returns.desk.receive"), exact: true }).click();
  const receiving = desk.getByRole("dialog");
  await receiving.getByRole("button", { name: t("returns.desk.receive"), exact: true }).click();
  await desk.getByRole("button", { name: t("returns.desk.inspect"), exact: true }).click();
  await expect(desk.getByText(t("returns.states.inspected"), { exact: true })).toBeVisible();
  await desk.getByRole("button", { name: t("exchanges.desk.settle"), exact: true }).click();
  const settling = desk.getByRole("dialog");
  await settling.getByRole("button", { name: t("exchanges.desk.settle"), exact: true }).click();
  await expect(desk.getByText(/demandés au client jusqu’au/)).toBeVisible();

  await page.goto(link);
  await page.getByRole("link", { name: t("exchanges.mine.pay"), exact: true }).click();
  await page.waitForURL(/\/pay\?/);
  await page.getByRole("button", { name: new RegExp(`^${t("paymentRequests.pay", { amount: "" }).trim()}`) }).click();
  await expect(
    page.getByRole("button", { name: new RegExp(`^${t("paymentRequests.pay", { amount: "" }).trim()}`) }),
  ).toHaveCount(0);

  await expect(async () => {
    await page.goto(link);
    await expect(page.getByText(/Échangé\s: commande BF-\d+/)).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 60_000 });
  await page.getByRole("link", { name: /^Voir la commande BF-\d+$/ }).click();
  await expect(page.getByText(t("exchanges.paid", { gave: "no" }))).toBeVisible();
  await desk.goto(`/admin/returns/${back}`);
  await expect(desk.getByText(t("returns.states.settled"), { exact: true })).toBeVisible();
  await desk.context().close();
});
