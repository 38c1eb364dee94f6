import { describe, expect, test } from "vitest";
import { price } from "#lib/promotions/price";
import type { Basket, BasketLine, Clause, PublishedPromotion } from "#lib/promotions/schema";
import { aBasket, aLine, aPromotion, now, sociable } from "./a-basket.ts";

const clause = (kind: string, settings: Clause["settings"]): Clause => ({ kind, settings });
const percent = (basisPoints: number, articles = {}) => clause("percentOff", { basisPoints, articles });
const onPage = (basisPoints: number, own: Partial<PublishedPromotion> = {}) =>
  aPromotion({ id: "page", lane: "catalogue", benefit: percent(basisPoints), ...own });
const amountOff = (minor: number, own: Partial<PublishedPromotion> = {}) =>
  aPromotion({ id: "off", lane: "order", benefit: clause("amountOff", { minor }), ...own });
const priced = (lines: readonly BasketLine[], promotions: readonly PublishedPromotion[], own: Partial<Basket> = {}) =>
  price(aBasket(lines, own), promotions, now);

describe("a promotion says what it did, or why it did nothing", () => {
  const left = (own: Partial<PublishedPromotion["left"]>) =>
    aPromotion({ left: { uses: null, perCustomer: null, budgetMinor: null, ...own } });

  test.each<[string, PublishedPromotion, string, string]>([
    [
      "not_started",
      aPromotion({ from: new Date(now.getTime() + 1) }),
      "L’offre n’a pas commencé.",
      "The offer has not begun.",
    ],
    ["ended", aPromotion({ until: now }), "L’offre est terminée.", "The offer has ended."],
    ["code_missing", aPromotion({ needsCode: true, codes: ["AUTRE"] }), "Il faut saisir un code.", "A code is needed."],
    ["exhausted", left({ uses: 0 }), "L’offre est épuisée.", "The offer is used up."],
    [
      "exhausted_for_customer",
      left({ perCustomer: 0 }),
      "Vous avez déjà profité de cette offre.",
      "You have already had this offer.",
    ],
    [
      "over_budget",
      left({ budgetMinor: 0 }),
      "Le budget de l’offre est épuisé.",
      "The budget of the offer is used up.",
    ],
    [
      "over_budget",
      left({ budgetMinor: 119 }),
      "Le budget de l’offre est épuisé.",
      "The budget of the offer is used up.",
    ],
    ["applied", left({ budgetMinor: 120, uses: 1, perCustomer: 1 }), "−1,20\u00A0€", "−€1.20"],
    [
      "nothing_to_discount",
      aPromotion({ benefit: percent(1_000, { skus: ["AUTRE"] }) }),
      "Aucun article du panier n’est concerné.",
      "No item of the basket is concerned.",
    ],
    [
      "condition_unmet",
      aPromotion({ conditions: [clause("basketReaches", { minor: 1_201 })] }),
      "Il manque 0,01\u00A0€.",
      "€0.01 more to go.",
    ],
    ["applied", aPromotion({ conditions: [clause("basketReaches", { minor: 1_200 })] }), "−1,20\u00A0€", "−€1.20"],
    [
      "at_floor",
      aPromotion({ clearance: true }),
      "Le prix ne peut pas descendre plus bas.",
      "The price cannot go any lower.",
    ],
    [
      "applied",
      aPromotion({ lane: "order", benefit: clause("gift", { sku: "AUTRE" }) }),
      "Un cadeau vous attend.",
      "A gift is waiting for you.",
    ],
  ])("%s", (reason, promotion, fr, en) => {
    const line = aLine(reason === "at_floor" ? { floorMinor: 1_200 } : {});
    const [verdict] = priced([line], [promotion], { codes: ["CODE"] }).verdicts;
    expect(verdict).toMatchObject({
      promotionId: "a",
      name: { fr: "Offre a", en: "Offer a" },
      lane: promotion.lane,
      reason,
      applied: reason === "applied",
      says: { fr, en },
    });
  });

  test("a code of several opens it, until its last moment", () => {
    const open = aPromotion({ needsCode: true, codes: ["AUTRE", "CODE"], until: new Date(now.getTime() + 1) });
    expect(priced([aLine()], [open], { codes: ["CODE"] }).verdicts[0]?.applied).toBe(true);
  });

  test("a whole amount is within its budget, or is not given at all", () => {
    const budget = (budgetMinor: number) => amountOff(500, { left: { uses: null, perCustomer: null, budgetMinor } });
    expect(priced([aLine()], [budget(499)]).verdicts[0]).toMatchObject({ reason: "over_budget", discountMinor: 0 });
    expect(priced([aLine()], [budget(500)]).verdicts[0]).toMatchObject({ reason: "applied", discountMinor: 500 });
  });

  test("a floor is told before the promotion that would have been in the way", () => {
    const line = aLine({ floorMinor: 1_080 });
    expect(priced([line], [onPage(1_000), amountOff(100)]).verdicts.map(({ reason }) => reason)).toEqual([
      "applied",
      "at_floor",
    ]);
  });

  test("a budget that cannot pay for the whole cart pays for none of it, and the next best takes its place", () => {
    const poor = onPage(2_000, { id: "poor", left: { uses: null, perCustomer: null, budgetMinor: 700 } });
    const bill = priced([aLine({ quantity: 3 })], [poor, onPage(1_000)]);
    expect(bill.lines[0]?.unitMinor).toBe(1_080);
    expect(bill.verdicts.map(({ reason }) => reason)).toEqual(["over_budget", "applied"]);
    const cart = { ...poor, lane: "line" } as const;
    expect(priced([aLine({ quantity: 3 })], [cart, aPromotion()]).goodsMinor).toBe(3_240);
  });

  test("what earlier lanes take no longer counts for the threshold of later ones", () => {
    const threshold = amountOff(300, { ...sociable, conditions: [clause("basketReaches", { minor: 1_150 })] });
    const bill = priced([aLine()], [aPromotion(sociable), threshold]);
    expect(bill.verdicts.map(({ reason }) => reason)).toEqual(["applied", "condition_unmet"]);
    expect(bill.verdicts[1]?.says.fr).toBe("Il manque 0,70\u00A0€.");
  });
});
