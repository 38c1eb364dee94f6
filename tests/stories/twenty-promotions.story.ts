import { type APIRequestContext, type Browser, expect, type Page, test } from "@playwright/test";
import { addDays, dayOf, weekdayOf } from "#lib/kernel/local-time";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { type ModelPromotion, modelPromotions } from "#lib/promotions/models";
import { seasonalSales } from "#lib/promotions/seasonal-sales";
import { localText } from "#lib/promotions/typed-draft";
import { merchant } from "#tests/support/merchant";
import { atTheDesk } from "#tests/support/staff";

type Wish = Readonly<{ sku: string; quantity: number; fulfilment?: { method: "pickup"; store: string } }>;
type Proof = Readonly<{
  basket: readonly Wish[];
  goodsMinor: number;
  /** What delivery comes to; the shop's own tariff where nothing is said. */
  deliveryMinor?: number;
  deliveryOption?: string;
  /** What the page of an article shows everybody. */
  page?: Readonly<{ handle: string; sku: string; minor: number }>;
  /** Where the merchant's figures are not the model's own. */
  own?: Partial<ModelPromotion["definition"]>;
  code?: string;
  /** Amounts without a budget need a second person's yes. */
  withColleague?: true;
}>;

const of = (sku: string, quantity = 1): Wish => ({ sku, quantity });
const collected = (sku: string): Wish => ({ ...of(sku), fulfilment: { method: "pickup", store: "ANG" } });
const [mug, candle, mirror] = ["BF-CUI-001-CHALK", "BF-DEC-008-CEDRE", "BF-DEC-014-INK"] as const;
const today = dayOf(new Date());

/** What each of the twenty makes of a basket, in cents: the same figures as in tests/lib/promotions/model-promotions.test.ts. */
const proofs: Readonly<Record<string, Proof>> = {
  "prix-doux": {
    basket: [of(candle, 2), of(mug)],
    goodsMinor: 2 * 1_992 + 1_490,
    page: { handle: "bougie-maubert", sku: candle, minor: 1_992 },
  },
  "prix-rond": {
    basket: [of("BF-EPI-003", 2)],
    goodsMinor: 2 * 390,
    page: { handle: "moutarde-talbot", sku: "BF-EPI-003", minor: 390 },
    withColleague: true,
  },
  "euros-de-moins": {
    basket: [of("BF-JAR-004", 2), of(mug)],
    goodsMinor: 2 * 1_190 + 1_490,
    page: { handle: "transplantoir-vertmont", sku: "BF-JAR-004", minor: 1_190 },
    withColleague: true,
  },
  "prix-club": {
    basket: [of("BF-EPI-006-ACACIA")],
    goodsMinor: 1_090,
    page: { handle: "miel-aubepine", sku: "BF-EPI-006-ACACIA", minor: 1_090 },
  },
  "trois-pour-deux": { basket: [of(candle, 3)], goodsMinor: 2 * 2_490 },
  "deuxieme-a-moitie": { basket: [of("BF-DEC-010-SAND-45", 2)], goodsMinor: 2_990 + 1_495 },
  degressif: { basket: [of(mug, 4)], goodsMinor: 4 * 1_490 - 298 },
  "trois-bocaux": {
    basket: [of("BF-CUI-018-10", 2), of("BF-CUI-018-20", 2)],
    goodsMinor: 1_800 + 790,
    withColleague: true,
  },
  "lot-the": {
    basket: [of("BF-CUI-005-INK"), of(mug, 2), of("BF-EPI-012", 2)],
    goodsMinor: 5_990 + 1_490 + 1_290,
    withColleague: true,
  },
  "table-d-hiver": { basket: [of(mug, 3), of(candle)], goodsMinor: 3 * 1_341 + 2_490 },
  "mercredi-des-enfants": {
    basket: [of("BF-ENF-009-SAND")],
    goodsMinor: 2_421,
    own: {
      conditions: [
        { kind: "daysAndHours", settings: { days: [today, addDays(today, 1)].map((day) => weekdayOf(day)) } },
      ],
    },
  },
  tranches: { basket: [of("BF-CUI-012-INK")], goodsMinor: 39_900 - 3_000 },
  paliers: { basket: [of(mirror, 2)], goodsMinor: 15_800 - 2_500 },
  bienvenue: { basket: [of(mug, 3)], goodsMinor: 4_470 - 500, code: "SALUT5" },
  "noel-plafonne": { basket: [of(mug, 2)], goodsMinor: 2_980 - 447, code: "HIVER15" },
  "cadeau-sables": { basket: [of(mug, 5)], goodsMinor: 5 * 1_490 },
  retrait: { basket: [collected(candle), collected("BF-LIV-002-BROCHE")], goodsMinor: 4_480 - 224 },
  "livraison-offerte": {
    basket: [of(mug, 3)],
    goodsMinor: 3 * 1_490,
    deliveryMinor: 0,
    own: { conditions: [{ kind: "basketReaches", settings: { minor: 4_000 } }] },
  },
  "express-a-4-90": { basket: [of(mug, 8)], goodsMinor: 8 * 1_490, deliveryMinor: 490, deliveryOption: "express" },
};

/** Who makes promotions and who says yes to them; the shop has no other offers meanwhile. */
let olivier: Page;
let jeanne: Page;

test.describe.configure({ mode: "default" });
test.beforeAll(async ({ browser }) => {
  [olivier, jeanne] = await Promise.all([
    staffPage(browser, "olivier@bonnefoy.example"),
    staffPage(browser, "jeanne@bonnefoy.example"),
  ]);
  await merchant(olivier).pausesEverything();
});
test.afterEach(() => merchant(olivier).retires());
test.afterAll(() => Promise.all([olivier.context().close(), jeanne.context().close()]));

async function staffPage(browser: Browser, email: string): Promise<Page> {
  const page = await atTheDesk(browser, email);
  return page;
}

const text = (minor: number) => moneyText(money(minor), "fr");
const soon = `${addDays(today, 2)}T23:00`;

async function makes({ definition, limits }: ModelPromotion, { own, code, withColleague }: Omit<Proof, "basket">) {
  const author = merchant(olivier);
  await author.beginsBlank(definition.name.fr);
  await author.writes({ ...definition, ...own });
  await author.endsOn(soon);
  if (limits.maxUses) await author.limitsTo(String(limits.maxUses));
  if (limits.budgetMinor) await author.spendsAtMost(String(limits.budgetMinor / 100));
  if (code) await author.opensWith(code);
  if (withColleague) await author.publishesWith(jeanne);
  else await author.publishes();
}

/** The basket of somebody new, whole: all that is left is to pay. */
async function opensCart(api: APIRequestContext, { basket, code, deliveryOption }: Proof) {
  const opened = await api.post("/api/v1/carts", {
    data: {
      locale: "fr",
      lines: basket,
      codes: code ? [code] : [],
      contact: { email: `promo-${Date.now()}@courrier.example`, name: "Camille Rousseau" },
      address: { line1: "18 rue Saint-Aubin", postcode: "49100", city: "Angers", country: "FR" },
      ...(deliveryOption && { deliveryOption }),
    },
  });
  expect(opened.status(), await opened.text()).toBe(201);
  return opened.json();
}

for (const model of modelPromotions.filter(({ key }) => key in proofs)) {
  const { key, definition } = model;
  const proof = proofs[key] as Proof;

  test(`« ${definition.name.fr} » is made by hand, and costs the same on the page, in the cart, by the API and ordered`, async ({
    page,
    request,
  }) => {
    await makes(model, proof);

    if (proof.page) {
      const { handle, sku, minor } = proof.page;
      const product = await (await request.get(`/api/v1/products/${handle}`)).json();
      expect(product.variants.find((variant: { sku: string }) => variant.sku === sku).price.amount).toBe(minor);
      await page.goto(`/fr/p/${handle}`);
      await expect(page.getByRole("main").getByText(text(minor)).first()).toBeVisible();
    }

    const cart = await opensCart(request, proof);
    expect(cart.goods.amount).toBe(proof.goodsMinor);
    if (proof.deliveryMinor !== undefined) expect(cart.delivery.amount).toBe(proof.deliveryMinor);
    expect(cart.total.amount).toBe(cart.goods.amount + cart.delivery.amount);

    const { host } = new URL(page.url() === "about:blank" ? olivier.url() : page.url());
    const domain = host.replace(/:\d+$/, "");
    await page.context().addCookies([
      { name: "cart", value: `${cart.id}.${cart.token}`, domain, path: "/", httpOnly: true },
      { name: "shopper", value: "1", domain, path: "/" },
    ]);
    await page.goto("/fr/cart");
    await expect(page.getByTestId("total")).toHaveText(text(cart.total.amount));

    const placed = await request.post(`/api/v1/carts/${cart.id}/checkout`, {
      headers: { authorization: `Bearer ${cart.token}` },
      data: { payment: { token: "pm_card_visa" } },
    });
    expect(placed.status(), await placed.text()).toBe(201);
    const { order } = await placed.json();
    expect([order.goods.amount, order.total.amount]).toEqual([proof.goodsMinor, cart.total.amount]);
  });
}

test("« Soldes d’hiver » are made by hand for the legal weeks, and seen at that instant by staff alone", async ({
  page,
}) => {
  const model = modelPromotions.find(({ key }) => key === "soldes") as ModelPromotion;
  const year = Number(today.slice(0, 4));
  const sale = [...seasonalSales(year), ...seasonalSales(year + 1)].find(({ from }) => from > new Date());
  if (!sale) throw new Error("no legal sale to come");
  const author = merchant(olivier);
  await author.beginsBlank(model.definition.name.fr);
  await author.writes(model.definition);
  await author.startsOn(localText(sale.from));
  await author.endsOn(localText(sale.until));
  await author.schedules();

  await page.goto("/fr/p/table-a-manger-aulne");
  await expect(page.getByRole("main").getByText(text(45_430))).toHaveCount(0);
  const within = localText(new Date(sale.from.getTime() + 3_600_000));
  await jeanne.goto(`/fr/p/table-a-manger-aulne?asof=${encodeURIComponent(within)}`);
  await expect(jeanne.getByRole("main").getByText(text(45_430)).first()).toBeVisible();
});
