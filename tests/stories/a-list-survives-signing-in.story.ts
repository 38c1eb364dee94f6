import { expect, test } from "@playwright/test";
import { shopper } from "#tests/support/shopper";

test("what somebody keeps before signing in is in their account afterwards, and no longer on the browser of the next", async ({
  page,
}) => {
  const camille = shopper(page);
  const { t } = camille;
  await page.goto("/fr/p/voiture-petit-charpentier");
  await page
    .getByRole("button", { name: t("wishlists.wish", { name: "" }).trim() })
    .first()
    .click();
  await expect(page.getByText(t("wishlists.kept"))).toBeVisible();
  await page.goto("/fr/lists");
  const kept = page.getByRole("main").getByRole("link", { name: /petit charpentier/i });
  await expect(kept.first()).toBeVisible();

  await camille.signsIn("camille@bonnefoy.example");
  await page.goto("/fr/lists");
  await expect(kept.first()).toBeVisible();
  await page
    .getByRole("button", { name: t("account.signOut") })
    .first()
    .click();
  await page.waitForURL("**/account/sign-in?left=1");
  await page.goto("/fr/lists");
  await expect(page.getByText(t("wishlists.none"))).toBeVisible();
});
