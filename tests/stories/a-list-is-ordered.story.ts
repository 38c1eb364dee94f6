import { expect, test } from "@playwright/test";
import { translator } from "#lib/language/translator";
import { signsIn } from "#tests/support/staff";

const t = translator("fr");

test("a merchant pins a product, reads why the others stand where they do, and the shop shows it", async ({
  page,
  browser,
}) => {
  await signsIn(page, "jeanne@bonnefoy.example");
  await page.goto("/admin/ranking");
  await page.getByRole("button", { name: t("ranking.begin") }).click();
  await page.getByLabel(t("ranking.list"), { exact: true }).selectOption("category:epicerie-fine");
  await page.getByRole("button", { name: t("ranking.beginSubmit") }).click();
  const rows = page
    .getByRole("list", { name: t("ranking.order") })
    .getByRole("listitem")
    .filter({ has: page.locator("details") });
  await expect(rows.nth(2)).toBeVisible();
  const second = await rows.nth(2).getByRole("link").textContent();

  await page.getByLabel(t("ranking.addMeasure")).selectOption("in-stock");
  await page
    .getByRole("button", { name: t("ranking.add"), exact: true })
    .first()
    .click();
  await expect(page.getByText(t("ranking.means.in-stock"))).toBeVisible();
  await rows
    .filter({ hasText: second ?? "" })
    .getByRole("button", { name: t("ranking.pin.first") })
    .click();
  await expect(rows.first()).toContainText(second ?? "");
  await expect(rows.first()).toContainText(t("ranking.pinned", { place: 1 }));
  await rows.nth(1).locator("summary").click();
  await expect(rows.nth(1)).toContainText(/En stock\s: \+50/);
  await expect(rows.nth(1)).toContainText(/Popularité/);

  const fourth = (await rows.nth(3).getByRole("link").textContent()) ?? "";
  await rows.nth(3).dragTo(rows.nth(1));
  await expect(rows.nth(1)).toContainText(fourth);
  await expect(rows.nth(1)).toContainText(t("ranking.pinned", { place: 2 }));

  await page.getByRole("button", { name: t("ranking.publish"), exact: true }).click();
  await page.getByRole("button", { name: t("ranking.publishSubmit") }).click();
  await expect(page.getByText(t("ranking.live"), { exact: true }).last()).toBeVisible();
  const shopper = await (await browser.newContext()).newPage();
  await expect(async () => {
    await shopper.goto("/fr/c/epicerie-fine");
    await expect(shopper.getByRole("main").getByRole("article").first()).toContainText(second ?? "", { timeout: 500 });
  }).toPass({ timeout: 8_000 });
  await shopper.context().close();

  await page.getByRole("button", { name: `${t("ranking.withdraw")} 1` }).click();
  await expect(page.getByText(t("ranking.withdrawn"))).toBeVisible();
});
