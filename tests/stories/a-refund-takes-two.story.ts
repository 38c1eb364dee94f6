import { expect, test } from "@playwright/test";
import { shopper } from "#tests/support/shopper";
import { atTheDesk, makesAGesture } from "#tests/support/staff";
import { demoPassword } from "../../prisma/seed/demo-sign-ins.ts";

test("an agent makes a gesture over what they give alone, the owner signs it, and the X-ray names both", async ({
  page,
  browser,
}) => {
  const camille = shopper(page);
  const { t } = camille;
  const number = await camille.buys("coussin-lin-filaterre", {
    email: "solene.story@courrier.example",
    name: "Solène Morvan",
  });

  const agent = await atTheDesk(browser, "nadia@bonnefoy.example");
  await agent.goto(`/admin/orders/${number}`);
  await makesAGesture(agent, "16", "Votre colis a pris du retard");
  await expect(agent.getByRole("link", { name: /Nadia Benali/ }).first()).toBeVisible();

  const owner = await atTheDesk(browser);
  await owner.goto("/admin/orders/approvals");
  const request = owner.getByRole("article").filter({ hasText: number });
  await expect(request).toContainText("Votre colis a pris du retard");
  await request.getByRole("button", { name: t("gestures.requests.approve") }).click();
  const signing = owner.getByRole("dialog");
  await signing.getByLabel(t("colleagues.ownPassword")).fill(demoPassword);
  await signing.getByRole("button", { name: t("gestures.requests.approve") }).click();
  await expect(request).toHaveCount(0);

  await owner.goto(`/admin/orders/${number}/x-ray`);
  const gestures = owner.getByRole("region", { name: t("gestures.xray.title") });
  await expect(gestures).toContainText(/16,00\s€/);
  await expect(gestures).toContainText("Nadia Benali");
  await expect(gestures).toContainText("Jeanne Bonnefoy");
  await agent.context().close();
  await owner.context().close();
});
