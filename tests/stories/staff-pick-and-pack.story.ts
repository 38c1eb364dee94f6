import { expect, test } from "@playwright/test";
import { shopper } from "#tests/support/shopper";
import { atTheDesk } from "#tests/support/staff";

test("staff fetch an order by scan; the wrong article does not go in; the parcel is labelled and leaves", async ({
  page,
  browser,
}) => {
  const camille = shopper(page);
  const { t } = camille;
  const number = await camille.buys("voiture-petit-charpentier", {
    email: "odile.story@courrier.example",
    name: "Odile Perrin",
  });
  const link = page.url();

  const desk = await atTheDesk(browser);
  await desk.goto("/admin/fulfilment?place=WEB&until=week");
  await desk.getByRole("link", { name: number, exact: true }).click();
  await desk.getByRole("button", { name: t("fulfilment.pack.fetch"), exact: true }).click();

  const scan = desk.getByLabel(t("fulfilment.pick.scan"));
  await expect(scan).toBeFocused();
  const says = desk.locator("[aria-live=assertive]").first();
  const sku = (await desk.getByText(/^BF-ENF-007-[A-Z]+$/).textContent()) ?? "";
  await scan.fill("BF-CUI-001-COBALT");
  await scan.press("Enter");
  await expect(says).toContainText(/Mauvais article/);
  await expect(scan, "the next scan lands here").toBeFocused();
  await scan.fill(sku);
  await scan.press("Enter");
  await expect(desk.getByText(t("fulfilment.pick.done"))).toBeVisible();

  await desk.getByRole("link", { name: `${t("fulfilment.pick.pack")} ${number}` }).click();
  const put = desk.getByLabel(t("fulfilment.pack.scan"));
  await put.fill("BF-CUI-001-COBALT");
  await put.press("Enter");
  await expect(says).toContainText(/Mauvais article/);
  await expect(desk.getByRole("button", { name: t("fulfilment.pack.close") })).toBeDisabled();
  await put.fill(sku);
  await put.press("Enter");
  await expect(desk.getByText(t("fulfilment.pack.complete"))).toBeVisible();

  const weight = desk.getByLabel(t("fulfilment.pack.weight"));
  await weight.fill("9000");
  await weight.press("Enter");
  await expect(desk.getByRole("alert").filter({ hasText: /devrait peser/ })).toBeVisible();
  await weight.fill("310");
  await weight.press("Enter");
  await desk.getByRole("button", { name: t("fulfilment.pack.label") }).click();
  await expect(desk.getByRole("link", { name: t("fulfilment.pack.printLabel") })).toBeVisible();
  const pdf = await desk.request.get(desk.url().replace("/pack/", "/labels/"));
  expect(pdf.headers()).toMatchObject({ "content-type": "application/pdf", "cache-control": "no-store" });
  expect((await page.request.get(pdf.url())).status(), "a visitor has no label").toBe(404);
  const send = desk.getByRole("button", { name: t("fulfilment.pack.send") });
  await send.click();
  await expect(send).toHaveCount(0);
  await expect(desk.getByText(/SIM[A-Z0-9]{13}/).first()).toBeVisible();

  await page.goto(link);
  await expect(page.getByText(/SIM[A-Z0-9]{13}/).first()).toBeVisible();
  await desk.context().close();
});
