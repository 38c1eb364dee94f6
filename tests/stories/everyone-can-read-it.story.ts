import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { translator } from "#lib/language/translator";
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
  "where is my order": "/{l}/orders/find",
  "empty cart": "/{l}/cart",
  "sign in": "/{l}/account/sign-in",
  "sign up": "/{l}/account/sign-up",
  "not found": "/{l}/p/rien-de-tel",
  "no such page": "/{l}/rien-de-tel",
  "no such order": "/{l}/orders/BF-0",
};

const everyRule = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** What the night may change: colours, and nothing else. */
const rulesOfColour = ["color-contrast", "link-in-text-block"];

async function violations(page: Page, colorScheme: "light" | "dark") {
  const axe = new AxeBuilder({ page });
  const { violations } = await (colorScheme === "light"
    ? axe.withTags(everyRule)
    : axe.withRules(rulesOfColour)
  ).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(" | ")}`);
}

/** A colour on its way from night to day is neither. */
const coloursSettle = (page: Page) =>
  page.evaluate(() => {
    for (const one of document.getAnimations()) if (one instanceof CSSTransition) one.finish();
  });

/** The same page by day and by night. */
async function holdsNoBarrier(page: Page, name: string) {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await coloursSettle(page);
    expect(await violations(page, colorScheme), `${name}, ${colorScheme}`).toEqual([]);
  }
}

for (const locale of ["fr", "en"] as const) {
  for (const [name, path] of Object.entries(pages)) {
    test(`${name} holds no barrier, in ${locale}`, async ({ page }) => {
      await page.goto(path.replace("{l}", locale));
      await holdsNoBarrier(page, name);
    });
  }

  test(`cart, checkout and order hold no barrier, in ${locale}`, async ({ page }) => {
    const camille = shopper(page, locale);
    await camille.puts("voiture-petit-charpentier");
    await page.goto(`/${locale}/cart`);
    await holdsNoBarrier(page, "cart");
    await camille.goesToCheckout();
    await holdsNoBarrier(page, "checkout");
    await camille.orders();
    await expect(page.locator("form [role=alert]").first()).toBeVisible();
    await holdsNoBarrier(page, "checkout with errors");
    await camille.saysWho();
    await camille.saysWhere();
    await camille.orders();
    const number = await camille.seesTheOrder();
    await holdsNoBarrier(page, "order");
    await page.goto(`/${locale}/retractation/${number}${new URL(page.url()).search}`);
    await holdsNoBarrier(page, "withdrawal of an order");
    await page.goto(`/${locale}/orders/${number}/exchange${new URL(page.url()).search}`);
    await holdsNoBarrier(page, "exchange");
  });

  test(`the back office's palette, its promises and its missing pages hold no barrier, in ${locale}`, async ({
    page,
    context,
    baseURL,
  }) => {
    await signsIn(page, "jeanne@bonnefoy.example");
    await context.addCookies([{ name: "langue", value: locale, url: baseURL ?? "" }]);
    for (const room of [
      "/admin/rien-de-tel",
      "/admin/orders/BF-0",
      "/admin/orders/approvals",
      "/admin/promises",
      "/admin/promises/measures?days=90",
      "/admin/returns",
      "/admin/subscriptions",
      "/admin/invoices",
      "/admin/invoices/platform",
      "/admin/accounting",
      "/admin/payments",
      "/admin/accounting?room=exports",
      "/admin/accounting?room=reporting",
    ]) {
      await page.goto(room);
      await holdsNoBarrier(page, room);
    }
    await page.keyboard.press("Control+k");
    await page.keyboard.type("cocotte");
    await expect(page.getByRole("option").first()).toBeVisible();
    await holdsNoBarrier(page, "palette");
  });
}

test("a customer's account holds no barrier, in either language", async ({ page }) => {
  test.slow();
  const camille = shopper(page);
  await camille.signsIn("camille@bonnefoy.example");
  await camille.puts("voiture-petit-charpentier");
  await camille.goesToCheckout();
  await camille.saysWhere();
  await camille.orders();
  const number = await camille.seesTheOrder();
  for (const locale of ["fr", "en"] as const) {
    for (const room of ["/profile", "/sessions", ""]) {
      await page.goto(`/${locale}/account${room}`);
      await holdsNoBarrier(page, `account${room}`);
    }
    const link = translator(locale)("account.orders.see", { number });
    await page.getByRole("link", { name: link }).click();
    await camille.seesTheOrder();
    await holdsNoBarrier(page, "order of the account");
    await page.goto(`/${locale}/orders/${number}/edit`);
    await holdsNoBarrier(page, "edit of an own order");
  }
});

const rooms = {
  "its orders and goods": [
    "",
    "/orders",
    "/fulfilment?until=week",
    "/products",
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
