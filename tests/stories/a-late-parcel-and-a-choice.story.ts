import { expect, test } from "@playwright/test";
import { addDays, dayOf } from "#lib/kernel/local-time";
import { carrierSays } from "#tests/support/a-carrier-notice";
import { shopper } from "#tests/support/shopper";
import { atTheDesk, sends } from "#tests/support/staff";

const trackingNumber = "LGRETARD2026";

test("a carrier's delay becomes a message to the shopper, and a choice that is taken", async ({
  page,
  browser,
  request,
}) => {
  test.setTimeout(300_000);
  const lucie = shopper(page);
  const { t } = lucie;
  const number = await lucie.buys("coussin-lin-filaterre", {
    email: "lucie.retard@courrier.example",
    name: "Lucie Marchand",
  });
  const link = page.url();

  const desk = await atTheDesk(browser);
  await desk.goto(`/admin/orders/${number}`);
  await sends(desk, trackingNumber);

  await carrierSays(request, { trackingNumber, kind: "delayed", expectedOn: addDays(dayOf(new Date()), 12) });

  // The watcher looks once a minute: far from its date the parcel is shown to staff first, who tell without waiting.
  await expect(async () => {
    await desk.goto("/admin/promises");
    const tell = desk.getByRole("button", { name: t("adminPromises.tell") });
    if (await tell.isVisible()) await tell.click();
    await page.goto(link);
    await expect(page.getByRole("heading", { name: t("late.title") })).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 150_000, intervals: [5_000] });
  await expect(page.getByText(t("late.causes.carrier_delay"))).toBeVisible();

  const subject = t("late.mail.subject", { number, known: "yes" });
  await expect(async () => {
    await desk.goto("/admin/mailbox");
    await expect(desk.getByText(subject).first()).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 60_000 });

  const cancelling = page.locator("details").filter({ hasText: t("late.cancel") });
  await cancelling.locator("summary").click();
  await cancelling.locator("form button").click();
  await expect(page.getByRole("heading", { level: 1, name: t("orders.cancelledTitle") })).toBeVisible();
  await expect(page.getByText(t("orders.refundedTitle"), { exact: true })).toBeVisible();
  await desk.context().close();
});
