import { describe, expect, test } from "vitest";
import { price } from "#lib/promotions/price";
import type { Basket, BasketLine, Clause, PublishedPromotion } from "#lib/promotions/schema";
import { aBasket, aLine, aPromotion, now, sociable } from "./a-basket.ts";

const mug = aLine();
const tv = aLine({ sku: "TV", listMinor: 49_900, categories: ["image-son"] });
const clause = (kind: string, settings: Clause["settings"]): Clause => ({ kind, settings });
const onMugs = { skus: ["MUG"] };
const onScreens = { skus: ["TV"] };

type Own = Partial<PublishedPromotion>;
const percent = (id: string, basisPoints: number, own: Own = {}, articles = {}) =>
  aPromotion({ id, benefit: clause("percentOff", { basisPoints, articles }), ...own });
const each = (id: string, minor: number, own: Own = {}, articles = {}) =>
  aPromotion({ id, benefit: clause("amountOffEach", { minor, articles }), ...own });
const at = (id: string, minor: number, own: Own = {}, articles = {}) =>
  aPromotion({ id, benefit: clause("fixedPrice", { minor, articles }), ...own });
const shared = (id: string, minor: number, own: Own = {}, articles = {}) =>
  aPromotion({ id, lane: "order", benefit: clause("amountOff", { minor, articles }), ...own });

const priced = (lines: readonly BasketLine[], promotions: readonly PublishedPromotion[], own: Partial<Basket> = {}) =>
  price(aBasket(lines, own), promotions, now);
const totals = (...asked: Parameters<typeof priced>) => priced(...asked).lines.map(({ totalMinor }) => totalMinor);
const reasonOf = (id: string, ...asked: Parameters<typeof priced>) =>
  priced(...asked).verdicts.find(({ promotionId }) => promotionId === id)?.reason;

describe("those that add up act one after the other,", () => {
  test("by lane first, whatever their names and priorities", () => {
    const tenPercent = percent("a", 1_000, { ...sociable, lane: "order", priority: 5 });
    expect(totals([mug], [tenPercent, at("z", 1_000, sociable)])).toEqual([900]);
  });

  test("by priority in their lane, those of each line among those that share an amount", () => {
    const fiveEuros = shared("a", 500, { ...sociable, lane: "line" });
    expect(totals([mug], [fiveEuros, percent("z", 1_000, { ...sociable, priority: 1 })])).toEqual([580]);
    expect(totals([mug], [fiveEuros, percent("z", 1_000, sociable)])).toEqual([630]);
  });

  test("and one that finds nothing left has not acted", () =>
    expect(reasonOf("z", [mug], [percent("a", 10_000, sociable), shared("z", 500, sociable)])).toBe("at_floor"));

  test("each keeping the lines that the price on the page denies it, though others have acted since", () => {
    const page = percent("c", 1_000, { lane: "catalogue", group: "page", combinesWith: ["club"] }, onMugs);
    const club = percent("p", 1_000, { group: "club", combinesWith: ["page", "code"] });
    const code = shared("q", 500, { group: "code", combinesWith: ["club"] });
    expect(totals([mug, tv], [page, club, code])).toEqual([972, 44_410]);
  });
});

describe("of those that do not add up, a line keeps", () => {
  const pair = [at("f", 900, sociable), percent("p", 5_000, { ...sociable, lane: "order", priority: 5 })];

  test("two that do when together they take more, each on what the other has left", () =>
    expect(totals([mug], [...pair, each("r", 700)])).toEqual([450]));

  test("the one that takes more than they do together, less than they would apart", () =>
    expect(totals([mug], [...pair, each("r", 800)])).toEqual([400]));

  test("the greatest of many, though its name comes last", () => {
    const many = ["a", "b", "c", "d", "e", "f"].map((id, i) => each(id, 100 + i));
    expect(totals([mug], many)).toEqual([1_095]);
    expect(
      totals(
        [mug],
        many.map((one) => ({ ...one, lane: "catalogue" as const })),
      ),
    ).toEqual([1_095]);
  });

  test("what shares no cent with it: an amount that leaves it out does not take its line", () =>
    expect(totals([mug, tv], [shared("w", 1), percent("p", 1_000, {}, onMugs)])).toEqual([1_080, 49_899]));
});

describe("of amounts shared by the whole cart, which do not add up,", () => {
  test("each has the lines that the other leaves alone", () =>
    expect(totals([mug, tv], [shared("a", 600, {}, onMugs), shared("b", 700, {}, onScreens)])).toEqual([600, 49_200]));

  test("the one that costs other offers least is kept, though others take more by themselves", () => {
    const codes = { group: "codes", exclusive: "group" } as const;
    const big = [20_000, 19_900, 19_800].map((minor) => shared(`tv-${minor}`, minor, codes, onScreens));
    const small = shared("z", 100, codes, onMugs);
    const half = percent("half", 5_000, {}, onScreens);
    expect(totals([mug, tv], [...big, small, half])).toEqual([1_100, 24_950]);
  });

  test("one that stands alone leaves the others nothing, not even lines it does not touch", () => {
    const alone = shared("w", 6_000, { exclusive: "all" }, onScreens);
    expect(totals([mug, tv], [alone, percent("p", 1_000, {}, onMugs)])).toEqual([1_200, 43_900]);
    const ofEach = percent("p", 2_000, { exclusive: "all" }, onMugs);
    expect(totals([mug, tv], [ofEach, percent("s", 1_000, {}, onScreens)])).toEqual([1_200, 44_910]);
  });

  test("one whose budget cannot bear it says so, and the next best acts", () => {
    const dear = shared("a", 1_000, { left: { uses: null, perCustomer: null, budgetMinor: 999 } });
    expect(totals([mug], [dear, shared("b", 300)])).toEqual([900]);
    expect(reasonOf("a", [mug], [dear, shared("b", 300)])).toBe("over_budget");
  });

  test("one that others have left too small a cart says so, and gives its lines back", () => {
    const asks = [clause("basketReaches", { minor: 1_200 })];
    const code = shared("w", 500, { group: "code", combinesWith: ["first"], conditions: asks });
    const first = percent("a", 1_000, { group: "first", combinesWith: ["code", "second"] });
    const second = percent("b", 1_000, { group: "second", combinesWith: ["first"] });
    expect(totals([mug], [code, first, second])).toEqual([972]);
    expect(reasonOf("w", [mug], [code, first, second])).toBe("condition_unmet");
  });

  test("those of equal worth are kept by priority, then as few as can be", () => {
    const one = shared("b", 500);
    const two = (own: Own = {}) => [shared("a", 300, own, onMugs), shared("c", 200, own, onScreens)];
    expect(totals([mug, tv], [one, ...two()])).toEqual([1_188, 49_412]);
    expect(totals([mug, tv], [one, ...two({ priority: 1 })])).toEqual([900, 49_700]);
  });

  test("very many are found that together take the most", () => {
    const n = 20;
    const cart = Array.from({ length: 2 * n }, (_, i) => aLine({ sku: `S${10 + i}`, listMinor: 1_000 }));
    const skus = (...places: number[]) => ({ skus: places.map((place) => `S${10 + (place % (2 * n))}`) });
    const turn = Array.from({ length: n }, (_, k) => k);
    const small = turn.map((k) => shared(`a${10 + k}`, 100, {}, skus(2 * k, 2 * k + 1)));
    const great = turn.map((k) => shared(`b${10 + k}`, 500, {}, skus(2 * k + 1, 2 * k + 2)));
    expect(priced(cart, [...small, ...great]).goodsMinor).toBe(2 * n * 1_000 - n * 500);
  });
});

describe("what delivery costs is lowered", () => {
  const free = aPromotion({ id: "free", lane: "delivery", benefit: clause("freeDelivery", {}) });
  const threeEuros = aPromotion({ id: "three", lane: "delivery", benefit: clause("deliveryAt", { minor: 300 }) });
  const due = (...promotions: PublishedPromotion[]) => priced([tv], promotions).delivery;

  test("by the better of two that do not add up, whatever their priorities", () =>
    expect(due({ ...threeEuros, priority: 5 }, free)).toMatchObject({
      minor: 0,
      discounts: [{ promotionId: "free" }],
    }));

  test("by both of two that do, the second by what is left", () =>
    expect(due({ ...threeEuros, ...sociable, priority: 5 }, { ...free, ...sociable })).toMatchObject({
      minor: 0,
      discounts: [{ amountMinor: 290 }, { amountMinor: 300 }],
    }));

  test("beside an amount off the goods, which it has nothing to do with", () =>
    expect(priced([tv], [shared("a", 600), free])).toMatchObject({ goodsMinor: 49_300, totalMinor: 49_300 }));

  test("not under what the law asks for books, and says that this is why", () => {
    const book = aLine({ sku: "LIVRE", listMinor: 1_990, fixedBookPrice: true });
    const delivery = () => ({ minor: 300, method: "home" });
    expect(reasonOf("free", [book], [free], { delivery })).toBe("at_floor");
  });
});

describe("the price of an article", () => {
  const page = (one: PublishedPromotion): PublishedPromotion => ({ ...one, ...sociable, lane: "catalogue" });

  test("is lowered by what is about it, not by what adds up with that elsewhere", () => {
    const both = [page(percent("a", 1_000, {}, onMugs)), page(percent("b", 1_000, {}, onScreens))];
    expect(totals([mug, tv], both)).toEqual([1_080, 44_910]);
  });

  test("is told of those alone that lowered it", () => {
    const [line] = priced([mug], [page(percent("a", 10_000)), page(percent("b", 1_000))]).lines;
    expect(line?.markdowns.map(({ promotionId }) => promotionId)).toEqual(["a"]);
  });

  test("is a full price for what spares reduced ones, until another has reduced it in the cart", () => {
    const spares = percent("a", 1_000, {}, { fullPriceOnly: true });
    expect(totals([mug], [page(spares)])).toEqual([1_080]);
    expect(totals([mug], [page(percent("z", 1_000)), { ...spares, ...sociable }])).toEqual([1_080]);
  });

  test("is left alone where it is low enough already, and at its floor where it is not", () => {
    expect(reasonOf("a", [mug], [page(at("a", 1_200))])).toBe("nothing_to_discount");
    const held = aLine({ sku: "TV", listMinor: 49_900, floorMinor: 49_900 });
    expect(reasonOf("a", [mug, held], [page(at("a", 1_200))])).toBe("at_floor");
  });

  test("is not lowered by what has no say in it", () =>
    expect(reasonOf("a", [mug], [page(shared("a", 500))])).toBe("nothing_to_discount"));

  test("is blocked by the one of two reductions that does not add up, and by its name", () => {
    const first = percent("a", 1_000, { lane: "catalogue", group: "x", combinesWith: ["y", "z"] });
    const second = percent("b", 1_000, { lane: "catalogue", group: "y", combinesWith: ["x"] });
    for (const lane of ["line", "catalogue"] as const) {
      const third = percent("c", 500, { lane, group: "z", combinesWith: ["x"] });
      const told = priced([mug], [first, second, third]).verdicts[2];
      expect(told).toMatchObject({ reason: "blocked_by", says: { en: "“Offer b” was kept: the two do not add up." } });
    }
  });
});

describe("what a promotion asks of the cart is met without the gift it gives:", () => {
  const gives = (quantity: number, ...conditions: Clause[]) =>
    aPromotion({ id: "gift", benefit: clause("gift", { sku: "MUG", quantity }), conditions });
  const reaches = (minor: number) => clause("basketReaches", { minor });
  const collected = aLine({ id: "2", method: "pickup", store: "ANG", quantity: 3 });

  test("of three mugs one is given, and two count", () => {
    const three = [aLine({ quantity: 3 })];
    expect(reasonOf("gift", three, [gives(1, reaches(2_400))])).toBe("applied");
    expect(reasonOf("gift", three, [gives(1, reaches(2_401))])).toBe("condition_unmet");
  });

  test("of one here and three to collect two are given, and two count", () => {
    expect(reasonOf("gift", [mug, collected], [gives(2, reaches(2_400))])).toBe("applied");
    expect(reasonOf("gift", [mug, collected], [gives(2, reaches(2_401))])).toBe("condition_unmet");
  });

  test("a mug is no reason to give it", () => {
    const aMug = clause("containsArticles", { articles: onMugs });
    expect(reasonOf("gift", [mug, tv], [gives(1, aMug)])).toBe("condition_unmet");
    expect(reasonOf("gift", [aLine({ quantity: 2 })], [gives(1, aMug)])).toBe("applied");
  });
});

test("a clause of a kind that nobody knows is a bug, and names itself", () => {
  expect(() => priced([mug], [aPromotion({ benefit: clause("tombola", {}) })])).toThrow("no benefit is called tombola");
  expect(() => priced([mug], [aPromotion({ conditions: [clause("moonlight", {})] })])).toThrow(
    "no condition is called moonlight",
  );
});
