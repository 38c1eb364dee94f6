import { expect, test } from "@playwright/test";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { signsIn } from "#tests/support/staff";

const t = translator("fr");

test("an address of the old site leads to its page, in the visitor's language", async ({ page, request }) => {
  expect((await request.get("/12-ancienne-cocotte.html", { maxRedirects: 0 })).status()).toBe(404);

  await signsIn(page, "jeanne@bonnefoy.example");
  await page.goto("/admin/redirects");
  await page.getByRole("button", { name: t("found.redirects.add"), exact: true }).click();
  const form = page.getByRole("dialog");
  await form.getByLabel(t("found.redirects.from")).fill("https://ancien.example/12-Ancienne-Cocotte.html");
  await form.getByLabel(t("found.redirects.to")).fill("/p/cocotte-fontebrune");
  await form.getByRole("button", { name: t("found.redirects.addSubmit"), exact: true }).click();
  await expect(form).toBeHidden();
  await expect(page.getByRole("row", { name: /\/12-ancienne-cocotte\.html/ })).toBeVisible();

  const answer = await request.get("/en/12-ancienne-cocotte.html?utm_source=mail", { maxRedirects: 0 });
  expect([answer.status(), answer.headers().location]).toEqual([301, "/en/p/cocotte-fontebrune?utm_source=mail"]);
  await page.goto("/12-ancienne-cocotte.html");
  await expect(page).toHaveURL(/\/fr\/p\/cocotte-fontebrune$/);
});

for (const locale of ["fr", "en"] as const)
  test(`crawlers and agents read the price that people see, in ${locale}`, async ({ page, request }) => {
    await page.goto(`/${locale}/p/cocotte-fontebrune`);
    const data = (await page.locator('script[type="application/ld+json"]').allTextContents()).map((text) =>
      JSON.parse(text),
    );
    const product = data.find((one) => one["@type"] === "Product");
    const price = moneyText(money(Math.round(product.offers.price * 100)), locale);
    await expect(page.getByRole("main").getByText(price, { exact: true }).first()).toBeVisible();
    const markdown = await (await request.get(`/${locale}/p/cocotte-fontebrune.md`)).text();
    expect(markdown).toContain(product.sku);
    const sitemap = await (await request.get("/sitemap.xml")).text();
    const [part = ""] = /\/sitemaps\/products-[\w-]+\.xml/.exec(sitemap) ?? [];
    expect(await (await request.get(part)).text()).toContain(`/${locale}/p/cocotte-fontebrune</loc>`);
  });
