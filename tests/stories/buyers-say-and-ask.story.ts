import { expect, test } from "@playwright/test";
import { carrierSays } from "#tests/support/a-carrier-notice";
import { shopper } from "#tests/support/shopper";
import { atTheDesk, sends } from "#tests/support/staff";

const carafe = "carafe-saint-alban";
const trackingNumber = "LGAVIS2026";

test("a buyer reviews what she received, the merchant publishes it; a customer asks and is answered in the open", async ({
  page,
  browser,
  request,
}) => {
  test.setTimeout(180_000);
  const aline = shopper(page);
  const { t } = aline;
  const number = await aline.buys(carafe, { email: "aline.avis@courrier.example", name: "Aline Marchand" });
  const link = page.url();
  const desk = await atTheDesk(browser);
  await desk.goto(`/admin/orders/${number}`);
  await sends(desk, trackingNumber);
  await carrierSays(request, { trackingNumber, kind: "delivered", expectedOn: null });

  await expect(async () => {
    await page.goto(link);
    await page.getByRole("link", { name: /^Donner mon avis sur Carafe/ }).click({ timeout: 3_000 });
  }).toPass({ timeout: 60_000 });
  await page.waitForURL(/\/fr\/reviews\//);
  await page.getByRole("radio", { name: t("reviews.form.starsWords.four") }).check();
  await page.getByLabel(t("reviews.form.titleLabel")).fill("Un bec qui ne goutte pas");
  const words = page.getByRole("textbox", { name: t("reviews.form.text") });
  await words.fill("Écrivez-moi à aline.avis@courrier.example, elle est parfaite.");
  await page.getByRole("button", { name: t("reviews.form.send") }).click();
  await expect(page.getByText(t("reviews.problems.personal"))).toBeVisible();
  await words.fill("Elle verse droit et passe au lave-vaisselle depuis un mois.");
  await page.getByRole("button", { name: t("reviews.form.send") }).click();
  await expect(page.getByText(t("reviews.state.waiting"))).toBeVisible();

  await desk.goto("/admin/reviews");
  const review = desk.getByRole("listitem").filter({ hasText: "Un bec qui ne goutte pas" });
  await review.getByRole("button", { name: t("reviews.desk.publish"), exact: true }).click();
  await expect(review).toHaveCount(0);

  const shop = await (await browser.newContext()).newPage();
  await expect(async () => {
    await shop.goto(`/fr/p/${carafe}`);
    await expect(shop.getByRole("heading", { name: "Un bec qui ne goutte pas" })).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 30_000 });
  await expect(shop.getByText("Aline M.")).toBeVisible();
  await shopper(shop).signsIn("camille@bonnefoy.example");
  await shop.goto(`/fr/questions/ask?product=${carafe}`);
  await shop.getByLabel(t("questions.form.question")).fill("Va-t-elle au congélateur pour glacer l’eau ?");
  await shop.getByRole("button", { name: t("questions.form.send") }).click();
  await expect(shop.getByRole("heading", { name: t("questions.asked.waiting.title") })).toBeVisible();

  await desk.goto("/admin/questions");
  const question = desk.getByRole("listitem").filter({ hasText: "Va-t-elle au congélateur" });
  await question.getByRole("button", { name: t("questions.desk.answer"), exact: true }).click();
  const answering = desk.getByRole("dialog");
  await answering.getByLabel(t("questions.desk.answerLabel")).fill("Non, au réfrigérateur seulement : le verre casse.");
  await answering.getByRole("button", { name: t("questions.desk.send") }).click();
  await expect(question).toHaveCount(0);

  await expect(async () => {
    await page.goto(`/fr/p/${carafe}`);
    await expect(page.getByRole("heading", { name: /^Va-t-elle au congélateur/ })).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 30_000 });
  await expect(page.getByText("Non, au réfrigérateur seulement")).toBeVisible();
});
