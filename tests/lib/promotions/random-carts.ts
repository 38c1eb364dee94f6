import fc from "fast-check";
import type { Basket, BasketLine, Clause, PricedBasket, PublishedPromotion } from "#lib/promotions/schema";
import { aBasket, aLine, aPromotion } from "./a-basket.ts";

const categories = ["cuisine", "jardin", "livres"];
const skus = ["A", "B", "C", "D", "E", "F"];

const line = fc
  .record({
    sku: fc.constantFrom(...skus),
    listMinor: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 200_000 })),
    quantity: fc.integer({ min: 1, max: 9 }),
    category: fc.constantFrom(...categories),
    vatBasisPoints: fc.constantFrom(2_000, 1_000, 550, 210, 0),
    method: fc.constantFrom("delivery", "pickup"),
    kind: fc.constantFrom("physical", "physical", "physical", "physical", "gift_card"),
    cost: fc.option(fc.integer({ min: 0, max: 110 })),
    floor: fc.oneof(fc.constant(null), fc.constant(null), fc.integer({ min: 0, max: 110 })),
    eco: fc.constantFrom(0, 0, 50),
  })
  .map(
    ({ category, cost, floor, eco, method, kind, ...own }): Omit<BasketLine, "id"> => ({
      ...aLine(own),
      method: method === "pickup" ? "pickup" : "delivery",
      kind: kind === "gift_card" ? "gift_card" : "physical",
      categories: [category],
      fixedBookPrice: category === "livres",
      costMinor: cost === null ? null : Math.floor((own.listMinor * cost) / 100),
      floorMinor: floor === null ? null : Math.floor((own.listMinor * floor) / 100),
      ecoFeeMinor: Math.min(eco, own.listMinor),
    }),
  );

const articles = fc.constantFrom({}, {}, { categories: ["cuisine"] }, { skus: ["A", "B"] }, { fullPriceOnly: true });
const cents = fc.integer({ min: 1, max: 50_000 });
const rate = fc.integer({ min: 1, max: 10_000 });
const few = fc.integer({ min: 1, max: 4 });
const clause = (kind: string, settings: fc.Arbitrary<Record<string, unknown>>) =>
  settings.map((chosen): Clause => ({ kind, settings: chosen }));

const pageBenefit = fc.oneof(
  clause("percentOff", fc.record({ basisPoints: rate, articles })),
  clause("amountOffEach", fc.record({ minor: cents, articles })),
  clause("fixedPrice", fc.record({ minor: cents, articles })),
);
const lineBenefit = fc.oneof(
  pageBenefit,
  clause("buyGet", fc.record({ buy: few, get: few, basisPoints: rate, articles, rewards: articles })),
  clause("buyGet", fc.record({ buy: few, get: few, articles })),
  clause("lotPrice", fc.record({ quantity: few, minor: cents, articles })),
  clause(
    "quantitySteps",
    fc.record({
      steps: fc.array(fc.record({ from: few, basisPoints: rate }), { minLength: 1, maxLength: 3 }),
      articles,
    }),
  ),
  clause(
    "bundle",
    fc.record({
      parts: fc.array(fc.record({ sku: fc.constantFrom(...skus), quantity: few }), { minLength: 1, maxLength: 3 }),
      minor: cents,
    }),
  ),
);
const orderBenefit = fc.oneof(
  clause("amountOff", fc.record({ minor: cents, articles })),
  clause("percentOff", fc.record({ basisPoints: rate, articles })),
  clause("percentOffCapped", fc.record({ basisPoints: rate, capMinor: cents, articles })),
  clause("amountPerSlice", fc.record({ minor: cents, sliceMinor: cents, times: few, articles })),
  clause("gift", fc.record({ sku: fc.constantFrom(...skus, "Z"), quantity: few, upToMinor: cents })),
);
const deliveryBenefit = fc.oneof(
  clause("freeDelivery", fc.constant({})),
  clause("deliveryAt", fc.record({ minor: fc.integer({ min: 1, max: 800 }) })),
);
const condition = fc.oneof(
  clause("basketReaches", fc.record({ minor: cents, articles })),
  clause("quantityReaches", fc.record({ quantity: few, articles })),
);
const groups = fc.subarray(["prices", "offers", "codes"]);

const promotion = (lane: PublishedPromotion["lane"], benefit: fc.Arbitrary<Clause>) =>
  fc.record({
    lane: fc.constant(lane),
    benefit,
    conditions: fc.array(condition, { maxLength: 1 }),
    group: fc.constantFrom("prices", "offers", "codes"),
    combinesWith: groups,
    exclusive: fc.constantFrom("none", "none", "none", "none", "group", "all"),
    priority: fc.integer({ min: 0, max: 2 }),
    clearance: fc.boolean(),
    left: fc.record({
      uses: fc.constant(null),
      perCustomer: fc.constant(null),
      budgetMinor: fc.oneof(
        fc.constant(null),
        fc.constant(null),
        fc.constant(null),
        fc.integer({ min: 1, max: 20_000 }),
      ),
    }),
  });

/** Up to eight lines of six articles at all rates, some of them books, gift cards or under their cost. */
export const basket: fc.Arbitrary<Basket> = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 8 }), fc.integer({ min: 0, max: 1_500 }))
  .map(([lines, delivery]) =>
    aBasket(
      lines.map((one, i) => ({ ...one, id: `line-${i}` })),
      { delivery: () => ({ minor: delivery, method: "home" }) },
    ),
  );

/** Up to eight promotions of every lane, with every way of stacking. */
export const promotions: fc.Arbitrary<PublishedPromotion[]> = fc
  .array(
    fc.oneof(
      promotion("catalogue", pageBenefit),
      promotion("line", lineBenefit),
      promotion("line", lineBenefit),
      promotion("order", orderBenefit),
      promotion("delivery", deliveryBenefit),
    ),
    { maxLength: 8 },
  )
  .map((all) =>
    all.map((own, i) =>
      aPromotion({
        ...own,
        id: `p${i}`,
        exclusive: own.exclusive === "all" || own.exclusive === "group" ? own.exclusive : "none",
      }),
    ),
  );

const total = (amounts: readonly number[]) => amounts.reduce((sum, minor) => sum + minor, 0);
const off = (discounts: readonly Readonly<{ amountMinor: number }>[]) => total(discounts.map((one) => one.amountMinor));

/** Everything that is wrong with a bill, in words; empty when each cent is where it belongs. */
export function faultsOf(basket: Basket, promotions: readonly PublishedPromotion[], priced: PricedBasket): string[] {
  const faults: string[] = [];
  const must = (holds: boolean, what: string) => {
    if (!holds) faults.push(what);
  };
  const given = new Map<string, number>();
  const count = (discounts: PricedBasket["lines"][number]["discounts"]) => {
    for (const { promotionId, amountMinor } of discounts)
      given.set(promotionId, (given.get(promotionId) ?? 0) + amountMinor);
  };

  must(priced.lines.length === basket.lines.length, "a line is missing");
  for (const [i, line] of priced.lines.entries()) {
    const asked = basket.lines[i];
    if (!asked || asked.id !== line.id) return ["the lines are in another order"];
    const list = asked.listMinor * asked.quantity;
    must(list - off(line.markdowns) === line.unitMinor * asked.quantity, `${line.id}: markdowns do not make the price`);
    must(line.unitMinor * asked.quantity - off(line.discounts) === line.totalMinor, `${line.id}: discounts do not sum`);
    must(total(line.unitsMinor) === line.totalMinor, `${line.id}: units do not sum`);
    must(line.unitsMinor.length === asked.quantity, `${line.id}: a unit is missing`);
    must(
      line.unitsMinor.every((unit) => Number.isSafeInteger(unit) && unit >= 0),
      `${line.id}: a unit is negative`,
    );
    must(
      [...line.markdowns, ...line.discounts].every(({ amountMinor }) => amountMinor > 0),
      `${line.id}: an empty discount`,
    );
    const floor = lowest(asked, promotions);
    must(line.totalMinor >= floor * asked.quantity, `${line.id}: ${line.totalMinor} is under the floor ${floor}`);
    count([...line.markdowns, ...line.discounts]);
  }
  const { delivery } = priced;
  if (delivery) {
    must(delivery.listMinor - off(delivery.discounts) === delivery.minor, "delivery does not sum");
    must(delivery.minor >= 0, "delivery is negative");
    count(delivery.discounts);
  }
  must(priced.goodsMinor === total(priced.lines.map(({ totalMinor }) => totalMinor)), "goods do not sum");
  must(priced.totalMinor === priced.goodsMinor + (delivery?.minor ?? 0), "the total is not goods and delivery");
  must(total(priced.vat.map(({ gross }) => gross)) === priced.totalMinor, "VAT is not of the total");
  must(
    priced.vat.every(({ net, vat, gross }) => net + vat === gross && vat >= 0),
    "net and VAT do not sum",
  );
  must(priced.verdicts.length === promotions.length, "a verdict is missing");
  for (const { promotionId, discountMinor, applied } of priced.verdicts) {
    must(discountMinor === (given.get(promotionId) ?? 0), `${promotionId}: the verdict tells another amount`);
    must(applied || discountMinor === 0, `${promotionId}: refused, yet it gave`);
  }
  for (const { id, left } of promotions)
    must((given.get(id) ?? 0) <= (left.budgetMinor ?? Number.POSITIVE_INFINITY), `${id}: over its budget`);
  return [...faults, ...strangers(priced, promotions)];
}

/** What no promotion may sell it under; its list price, when it is under that already. */
function lowest(line: BasketLine, promotions: readonly PublishedPromotion[]): number {
  if (line.kind === "gift_card") return line.listMinor;
  const underCost = promotions.some(({ clearance, benefit }) => clearance || benefit.kind === "gift");
  const cost =
    underCost || line.costMinor === null ? 0 : Math.ceil((line.costMinor * (10_000 + line.vatBasisPoints)) / 10_000);
  const book = line.fixedBookPrice ? Math.ceil(line.listMinor * (line.method === "pickup" ? 0.95 : 1)) : 0;
  return Math.min(line.listMinor, Math.max(cost, book, line.floorMinor ?? 0, line.ecoFeeMinor));
}

/** Pairs that act on one line although they do not shake hands. */
function strangers(priced: PricedBasket, promotions: readonly PublishedPromotion[]): string[] {
  const byId = new Map(promotions.map((one) => [one.id, one]));
  const places = [
    ...priced.lines.map(({ markdowns, discounts }) => [...markdowns, ...discounts]),
    [...(priced.delivery?.discounts ?? [])],
  ];
  return places.flatMap((discounts) =>
    discounts.flatMap(({ promotionId: one }, i) =>
      discounts.slice(i + 1).flatMap(({ promotionId: other }) => {
        const [a, b] = [byId.get(one), byId.get(other)];
        if (!a || !b) return [`${one} or ${other} is unknown`];
        const hands = a.combinesWith.includes(b.group) && b.combinesWith.includes(a.group);
        const alone = [a, b].some((p) => p.exclusive === "all" || (p.exclusive === "group" && a.group === b.group));
        return hands && !alone ? [] : [`${one} and ${other} do not add up`];
      }),
    ),
  );
}
