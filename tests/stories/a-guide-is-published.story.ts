import { expect, test } from "@playwright/test";
import { translator } from "#lib/language/translator";
import { signsIn } from "#tests/support/staff";

const t = translator("fr");

test("a merchant makes a guide of blocks, sees it in the shop before anybody else, and publishes it", async ({
  page,
  browser,
}) => {
  await signsIn(page, "jeanne@bonnefoy.example");
  await page.goto("/admin/showcases");
  await page.getByRole("button", { name: t("showcases.desk.begin") }).click();
  await page.getByLabel(t("showcases.desk.kind")).selectOption("guide");
  await page.getByLabel(t("showcases.editor.titleFr")).fill("Choisir sa cocotte");
  await page.getByLabel(t("showcases.desk.address")).fill("choisir-sa-cocotte");
  await page.getByRole("button", { name: t("showcases.desk.beginSubmit") }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Choisir sa cocotte" })).toBeVisible();
  await page.getByLabel(t("showcases.editor.summaryFr")).fill("Fonte ou acier.");
  await page.getByRole("button", { name: t("showcases.editor.save"), exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: t("admin.saved") })).toBeVisible();

  await page.getByLabel(t("showcases.editor.addHere")).selectOption("comparison");
  await page.getByRole("button", { name: t("showcases.editor.add"), exact: true }).click();
  const block = page.getByRole("listitem").filter({ hasText: t("showcases.kinds.comparison") });
  await expect(block.getByText(t("showcases.editor.toFinish"))).toBeVisible();
  await block
    .getByLabel(t("showcases.fields.inFrench", { field: t("showcases.fields.title") }))
    .fill("Deux façons de cuire");
  await block
    .getByLabel(t("showcases.fields.products"), { exact: true })
    .fill("cocotte-fontebrune poele-fontebrune-acier");
  await block.getByRole("button", { name: t("showcases.editor.save"), exact: true }).click();
  await expect(page.getByText(t("showcases.editor.ready"))).toBeVisible();

  const shopper = await (await browser.newContext()).newPage();
  expect((await shopper.goto("/fr/s/choisir-sa-cocotte"))?.status()).toBe(404);
  const draft = await page.getByRole("link", { name: t("showcases.editor.preview") }).getAttribute("href");
  await page.goto(draft ?? "");
  await expect(page.getByRole("heading", { level: 2, name: "Deux façons de cuire" })).toBeVisible();
  await page.goBack();

  await page.getByRole("button", { name: t("showcases.editor.publish"), exact: true }).click();
  await page.getByRole("button", { name: t("showcases.editor.publishSubmit") }).click();
  await expect(page.getByText(t("showcases.editor.live"))).toBeVisible();
  await shopper.goto("/fr/s/choisir-sa-cocotte");
  await expect(shopper.getByRole("heading", { level: 1, name: "Choisir sa cocotte" })).toBeVisible();
  await expect(shopper.getByRole("columnheader", { name: "Cocotte en fonte Fontebrune" })).toBeVisible();
  await shopper.context().close();
});
