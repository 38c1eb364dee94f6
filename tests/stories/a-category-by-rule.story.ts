import { expect, test } from "@playwright/test";
import { translator } from "#lib/language/translator";
import { signsIn } from "#tests/support/staff";

const t = translator("fr");
const name = "Le bois des petits prix";

test("a merchant makes a category by rule, sees what it brings while writing it, and finds it in the shop", async ({
  page,
}) => {
  await signsIn(page, "olivier@bonnefoy.example");
  await page.goto("/admin/categories");
  await page.getByRole("button", { name: t("categoryRoom.addUnder"), exact: true }).click();
  const adding = page.getByRole("dialog");
  await adding.getByLabel(t("categoryRoom.parent")).selectOption({ label: "Image & Son" });
  await adding.getByLabel(t("categoryRoom.nameFr")).fill(name);
  await adding.getByRole("button", { name: t("categoryRoom.addUnder"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();

  await page.getByRole("link", { name: t("categoryRoom.panes.rule"), exact: true }).click();
  const add = page.getByRole("button", { name: t("categoryRoom.rule.add"), exact: true });
  await add.click();
  const first = page.getByRole("group", { name: t("categoryRoom.rule.condition", { number: 1 }) });
  await first.getByLabel(t("categoryRoom.rule.values"), { exact: true }).selectOption("bois-d-aulne");
  await add.click();
  const second = page.getByRole("group", { name: t("categoryRoom.rule.condition", { number: 2 }) });
  await second.getByLabel(t("categoryRoom.rule.field"), { exact: true }).selectOption("price");
  await second.getByLabel(t("categoryRoom.rule.to"), { exact: true }).fill("100");
  const count = page.getByText(/^\d+\sproduits y répondent aujourd’hui/);
  await expect(count).toBeVisible();
  const brought = Number.parseInt((await count.textContent()) ?? "", 10);
  expect(brought).toBeGreaterThan(1);
  await page.getByRole("button", { name: t("categoryRoom.rule.save"), exact: true }).click();
  await expect(page.getByText(t("categoryRoom.rule.saved"))).toBeVisible();

  await expect(async () => {
    await page.goto("/fr/c/image-son/le-bois-des-petits-prix");
    await expect(page.locator("main article")).toHaveCount(brought, { timeout: 1000 });
  }).toPass({ timeout: 8000 });
  await expect(page.getByRole("link", { name: "Image & Son" }).first()).toBeVisible();
});
