import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { shopper } from "#tests/support/shopper";
import { signsIn } from "#tests/support/staff";

const pages = {
  home: "/{l}",
  department: "/{l}/c/maison-deco",
  list: "/{l}/c/maison-deco/luminaires",
  search: "/{l}/search?q=lampe",
  "search without result": "/{l}/search?q=xqzt",
  product: "/{l}/p/lampe-champignon-lueur",
  "store-only product": "/{l}/p/canape-courbe-3-places",
  stores: "/{l}/stores",
  store: "/{l}/stores/angers",
  terms: "/{l}/legal/cgv",
  withdrawal: "/{l}/retractation",
  "empty cart": "/{l}/cart",
  "sign in": "/{l}/account/sign-in",
  "sign up": "/{l}/account/sign-up",
  "not found": "/{l}/p/rien-de-tel",
};

async function violations(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(" | ")}`);
}

for (const locale of ["fr", "en"] as const) {
  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(`${locale}, ${colorScheme}`, () => {
      test.use({ colorScheme });

      for (const [name, path] of Object.entries(pages)) {
        test(`${name} holds no barrier`, async ({ page }) => {
          await page.goto(path.replace("{l}", locale));
          expect(await violations(page)).toEqual([]);
        });
      }

      test("cart, checkout and order hold no barrier", async ({ page }) => {
        const camille = shopper(page, locale);
        await camille.puts("voiture-petit-charpentier");
        await page.goto(`/${locale}/cart`);
        expect(await violations(page), "cart").toEqual([]);
        await camille.goesToCheckout();
        expect(await violations(page), "checkout").toEqual([]);
        await camille.orders();
        await expect(page.locator("form [role=alert]").first()).toBeVisible();
        expect(await violations(page), "checkout with errors").toEqual([]);
        await camille.saysWho();
        await camille.saysWhere();
        await camille.orders();
        await camille.seesTheOrder();
        expect(await violations(page), "order").toEqual([]);
      });
    });
  }
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`the back office holds no barrier, ${colorScheme}`, async ({ browser }) => {
    const page = await (await browser.newContext({ colorScheme })).newPage();
    await page.goto("/admin/sign-in");
    expect(await violations(page), "sign in").toEqual([]);
    await signsIn(page, "jeanne@bonnefoy.example");
    for (const room of [
      "",
      "/orders",
      "/products",
      "/stock",
      "/stock/BF-CUI-001-COBALT",
      "/customers",
      "/mailbox",
      "/audit",
    ]) {
      await page.goto(`/admin${room}`);
      expect(await violations(page), room).toEqual([]);
    }
    await page.goto("/admin/products");
    await page.locator("[data-row]").first().click();
    await page.waitForURL(/products\/.+/);
    expect(await violations(page), "product").toEqual([]);
    await page.context().close();
  });
}

test("no page scrolls sideways at 320 pixels", async ({ browser }) => {
  const page = await (await browser.newContext({ viewport: { width: 320, height: 640 } })).newPage();
  for (const [name, path] of Object.entries(pages)) {
    await page.goto(path.replace("{l}", "fr"));
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, name).toBeLessThanOrEqual(320);
  }
  await page.context().close();
});
