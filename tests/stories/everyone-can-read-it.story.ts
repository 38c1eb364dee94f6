import { expect, test } from "@playwright/test";
import { holdsNoBarrier } from "#tests/support/barriers";
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
  "engraved product": "/{l}/p/plateau-a-decouper-grave",
  "product by weight": "/{l}/p/eclats-de-chocolat-talbot",
  "workshop with dates": "/{l}/p/atelier-affutage-angers",
  "end of a contract": "/{l}/resiliation",
  "where is my order": "/{l}/orders/find",
  "empty cart": "/{l}/cart",
  "sign in": "/{l}/account/sign-in",
  "sign up": "/{l}/account/sign-up",
  "not found": "/{l}/p/rien-de-tel",
  "no such page": "/{l}/rien-de-tel",
  "no such order": "/{l}/orders/BF-0",
  "product with reviews and questions": "/{l}/p/cocotte-fontebrune?order=lowest",
  "how reviews are checked": "/{l}/legal/avis",
  guides: "/{l}/guides",
  "a question to ask": "/{l}/questions/ask?product=cocotte-fontebrune",
  "a word to the shop": "/{l}/contact",
  "lists of products": "/{l}/lists",
};

/** Markup and colours are one in every language; in the second one, those are read that carry most of the words. */
const inEnglish = ["home", "list", "search without result", "product", "withdrawal", "sign up", "not found"];

for (const locale of ["fr", "en"] as const) {
  for (const [name, path] of Object.entries(pages)) {
    if (locale === "en" && !inEnglish.includes(name)) continue;
    test(`${name} holds no barrier, in ${locale}`, async ({ page }) => {
      await page.goto(path.replace("{l}", locale));
      await holdsNoBarrier(page, name, locale);
    });
  }

  test(`the back office's palette, its promises and its missing pages hold no barrier, in ${locale}`, async ({
    page,
    context,
    baseURL,
  }) => {
    await signsIn(page, "jeanne@bonnefoy.example");
    await context.addCookies([{ name: "langue", value: locale, url: baseURL ?? "" }]);
    for (const room of ["/admin/rien-de-tel", "/admin/orders/BF-0", "/admin/promises"]) {
      await page.goto(room);
      await holdsNoBarrier(page, room, locale);
    }
    await page.goto("/admin/orders");
    await page.getByRole("searchbox").focus();
    await page.keyboard.press("Control+k");
    await page.keyboard.type("cocotte");
    await expect(page.getByRole("option").first()).toBeVisible();
    await holdsNoBarrier(page, "palette", locale);
  });
}

const rooms = {
  "its people, returns and papers": [
    "/orders/approvals",
    "/promises/measures?days=90",
    "/returns",
    "/subscriptions",
    "/invoices",
    "/invoices/platform",
    "/accounting",
    "/payments",
    "/accounting?room=exports",
    "/accounting?room=reporting",
  ],
  "its words, files and findings": [
    "/search?q=tele",
    "/reviews",
    "/reviews?view=published",
    "/questions",
    "/questions/owners",
    "/imports",
    "/exports",
    "/redirects",
    "/feeds",
    "/quality",
  ],
  "its orders and goods": [
    "",
    "/desk",
    "/orders",
    "/fulfilment?until=week",
    "/products",
    "/categories",
    "/stock",
    "/stock/BF-CUI-001-COBALT",
    "/customers",
    "/mailbox",
    "/audit",
  ],
  "its prices and offers": [
    "/prices",
    "/prices/approvals",
    "/prices/incidents",
    "/prices/lists",
    "/promotions",
    "/promotions/new",
    "/promotions/calendar",
    "/rehearsals",
  ],
  "its suppliers, gift cards and books": [
    "/purchasing?supplier=RONCERAY",
    "/purchasing/orders",
    "/purchasing/orders/CF2026-0001",
    "/purchasing/suppliers/NORDIS",
    "/purchasing/CF2026-0001",
    "/gift-cards",
    "/gift-cards/approvals",
    "/gift-cards/till",
    "/club",
  ],
};

for (const [name, addresses] of Object.entries(rooms)) {
  test(`the back office holds no barrier: ${name}`, async ({ page }) => {
    test.slow();
    await signsIn(page, "jeanne@bonnefoy.example");
    for (const room of addresses) {
      await page.goto(`/admin${room}`);
      await holdsNoBarrier(page, room || "today");
    }
  });
}

test("the back office holds no barrier: its door, a product, an order and its X-ray", async ({ page }) => {
  await page.goto("/admin/sign-in");
  await holdsNoBarrier(page, "sign in");
  await signsIn(page, "jeanne@bonnefoy.example");
  await page.goto("/admin/products");
  await page.locator("[data-row]").first().click();
  await page.waitForURL(/products\/.+/);
  await holdsNoBarrier(page, "product");
  await page.goto("/admin/orders");
  await page.locator("[data-row]").first().click();
  await page.waitForURL(/orders\/.+/);
  await holdsNoBarrier(page, "order of the desk");
  await page.goto(`${page.url()}/x-ray`);
  await holdsNoBarrier(page, "order X-ray");
});

test("the counter holds no barrier and does not scroll sideways, at the width of a phone", async ({ page }) => {
  test.slow();
  await signsIn(page, "ines@bonnefoy.example");
  await page.setViewportSize({ width: 360, height: 740 });
  const holds = async (room: string) => {
    await holdsNoBarrier(page, `counter${room}`);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, room).toBeLessThanOrEqual(360);
  };
  for (const room of [
    "",
    "/hand-over?q=re",
    "/picks",
    "/reservations",
    "/reservations/new",
    "/returns",
    "/rien-de-tel",
    "/stock",
    "/stock/count",
    "/stock/count?code=BF-CUI-001-COBALT",
    "/stock/receive",
    "/stock/transfer",
  ]) {
    await page.goto(`/counter${room}`);
    await holds(room);
  }
});

test("an order that is handed over holds no barrier either, in whichever store the demo's past has left one", async ({
  page,
}) => {
  await signsIn(page, "jeanne@bonnefoy.example");
  await page.setViewportSize({ width: 360, height: 740 });
  const waiting = page.locator("a[href^='/counter/hand-over/']");
  for (const store of ["ANG", "NAN", "REN", "TOU", "BDX", "LYO", "LIL", "MRS"]) {
    await page.goto(`/counter/store?to=${store}&back=/counter`);
    if ((await waiting.count()) > 0) break;
  }
  await waiting.first().click();
  await page.waitForURL(/hand-over\/.+/);
  await holdsNoBarrier(page, "counter/hand-over/one");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test("no page scrolls sideways at 320 pixels", async ({ browser }) => {
  const page = await (await browser.newContext({ viewport: { width: 320, height: 640 } })).newPage();
  for (const [name, path] of Object.entries(pages)) {
    await page.goto(path.replace("{l}", "fr"));
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, name).toBeLessThanOrEqual(320);
  }
  await page.context().close();
});
