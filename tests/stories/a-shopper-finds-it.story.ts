import { expect, test } from "@playwright/test";
import { translator } from "#lib/language/translator";
import { atTheDesk } from "#tests/support/staff";

const t = translator("fr");
const television = /Téléviseur OLED Lumivox Clair/;

test("a shopper finds the television however it is typed, and a merchant says what a word means", async ({
  page,
  browser,
}) => {
  for (const query of ["televiseur", "télé", "tv 55", "2010895407363", "lumivoks oled"]) {
    await page.goto(`/fr/search?q=${encodeURIComponent(query)}`);
    const first = page
      .getByRole("region", { name: t("list.products"), exact: true })
      .getByRole("heading", { level: 2 });
    await expect(first.filter({ hasText: television }).first(), query).toBeVisible();
  }
  await page.goto(`/fr/search?q=${encodeURIComponent("lampe moins de 70 €")}`);
  await expect(page.getByRole("link", { name: /Retirer le filtre\s: Jusqu’à 70\s€/ })).toBeVisible();
  await page.goto("/fr/search?q=BF-100001");
  await expect(page.getByRole("main").getByRole("link", { name: /Où est ma commande/ })).toBeVisible();

  const desk = await atTheDesk(browser);
  await desk.goto("/admin/search?q=zapette&in=fr");
  await desk.getByRole("button", { name: t("searchRoom.synonyms.button"), exact: true }).click();
  await desk.getByLabel(t("searchRoom.synonyms.others"), { exact: true }).fill("téléviseur");
  await desk.getByRole("button", { name: t("searchRoom.save"), exact: true }).click();
  await expect(desk.getByRole("list").getByRole("link", { name: television })).toBeVisible();
  await page.goto("/fr/search?q=zapette");
  await expect(page.getByRole("link", { name: television }).first()).toBeVisible();
  await desk.context().close();
});
