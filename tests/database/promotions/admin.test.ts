import { describe, expect, test } from "vitest";
import { database } from "#lib/platform/database";
import { createPromotion } from "#lib/promotions/commands-draft";
import { approvePromotion, publishPromotion } from "#lib/promotions/commands-publish";
import { rejectPromotion } from "#lib/promotions/commands-reject";
import {
  promotionForEdit,
  promotionList,
  waitingPromotionCount,
  waitingPromotions,
} from "#lib/promotions/queries-admin";
import { articlesForSale, articlesOf, crowdsForSale, findArticles } from "#lib/promotions/queries-articles";
import { inForceFor } from "#lib/promotions/queries-asker";
import { periodsBetween, standingOf } from "#lib/promotions/queries-calendar";
import { batchesOfPromotion, codesOfPromotion } from "#lib/promotions/queries-codes";
import { promotionsNaming } from "#lib/promotions/queries-naming";
import { aPromotion, camille, nadia, tenPercent } from "#tests/support/a-promotion";
import { aShop, aVariant } from "#tests/support/a-shop";

const now = new Date("2026-11-23T09:00:00Z");

async function waiting(): Promise<string> {
  const created = await createPromotion(nadia, tenPercent({ nameFr: "Sans fin", endsAt: null }), { now });
  if (!created.ok) throw new Error(created.refusal.code);
  await publishPromotion(nadia, { id: created.value.id, version: 1 }, { now });
  return created.value.id;
}

describe("the room of promotions", () => {
  test("lists each with its stage, and finds it by name or by code", async () => {
    const id = await aPromotion({ nameFr: "Rentrée à trouver", code: "TROUVE" });
    const planned = await aPromotion({ startsAt: new Date("2026-11-28T00:00:00Z") });
    expect((await promotionList(now, "à trouver")).map((row) => [row.id, row.stage])).toEqual([[id, "running"]]);
    expect((await promotionList(now, "trouve")).map((row) => row.id)).toContain(id);
    expect((await promotionForEdit(planned, now))?.stage).toBe("planned");
    expect((await promotionForEdit(id, new Date("2026-12-24T00:00:00Z")))?.stage).toBe("ended");
    expect(await promotionForEdit("not-an-id", now)).toBeNull();
  });

  test("shows the calendar what was, is and will be in force, and what stands now", async () => {
    const id = await aPromotion({ endsAt: new Date("2026-11-25T00:00:00Z") });
    const ids = async (from: string, until: string) =>
      (await periodsBetween(new Date(from), new Date(until))).map((period) => period.id);
    expect(await ids("2026-11-21T00:00:00Z", "2026-11-22T00:00:00Z")).toContain(id);
    expect(await ids("2026-11-25T00:00:00Z", "2026-11-30T00:00:00Z")).not.toContain(id);
    expect((await standingOf(id, now))?.version).toBe(1);
    expect(await standingOf(id, new Date("2026-11-26T00:00:00Z"))).toBeNull();
  });

  test("tells the codes and whether one customer may still use theirs", async () => {
    const id = await aPromotion({ code: "UNEFOIS", maxUsesPerCustomer: 1 });
    expect((await codesOfPromotion(id)).items).toMatchObject([{ code: "UNEFOIS", uses: 0, active: true, batch: null }]);
    expect(await batchesOfPromotion(id)).toEqual([]);
    const asked = { at: now, codes: ["UNEFOIS", "RIEN"], email: "camille@example.com" };
    const { promotions, codes } = await inForceFor(asked);
    expect(promotions.find((one) => one.id === id)?.left.perCustomer).toBe(1);
    expect(codes.map(({ state }) => state)).toEqual(["open", "code_unknown"]);
  });

  test("tells which promotions name categories, before one moves", async () => {
    const of = (articles: Record<string, string[]>) =>
      ({ lane: "line", benefit: { kind: "percentOff", settings: { basisPoints: 500, articles } } }) as const;
    const below = await aPromotion({ nameFr: "Tables", ...of({ categories: ["cuisine/tables"] }) });
    const but = await aPromotion({ nameFr: "Tout sauf", ...of({ exceptCategories: ["cuisine"] }) });
    await aPromotion({ nameFr: "Voisine", ...of({ categories: ["cuisine-table"] }) });
    const naming = async (path: string, at = now) =>
      (await promotionsNaming(at)).filter(({ paths }) => paths.includes(path)).map(({ id }) => id);
    expect(await naming("cuisine")).toEqual([but]);
    expect(await naming("cuisine/tables")).toEqual([below]);
    expect(await naming("cuisine", new Date("2026-12-02T00:00:00Z"))).toEqual([]);
  });

  test("finds articles as the engine looks at them", async () => {
    await aShop();
    await aVariant({ sku: "MUG-1", price: 1490 });
    const [mug] = await articlesOf(["MUG-1"]);
    expect(mug).toMatchObject({ sku: "MUG-1", listMinor: 1490, kind: "physical" });
    expect(await articlesForSale()).toContainEqual(mug);
    expect((await findArticles("mug", 5)).map(({ sku }) => sku)).toEqual(["MUG-1"]);
    expect(await findArticles("100%_", 5)).toEqual([]);
  });

  test("counts articles that no promotion tells apart as one crowd, and those it names by themselves", async () => {
    const mug = await database.variant.findUniqueOrThrow({ where: { sku: "MUG-1" }, include: { product: true } });
    for (const sku of ["MUG-2", "MUG-3"]) {
      const id = await aVariant({ sku, price: 990 });
      const { productId } = await database.variant.findUniqueOrThrow({ where: { id } });
      const { categoryId, brandCode } = mug.product;
      await database.product.update({ where: { id: productId }, data: { categoryId, brandCode } });
    }
    expect((await crowdsForSale([])).map(({ count }) => count)).toEqual([3]);
    const named = await crowdsForSale(["MUG-2"]);
    expect(named.map(({ count }) => count).sort()).toEqual([1, 2]);
    expect(named.find(({ count }) => count === 1)?.article.sku).toBe("MUG-2");
  });
});

describe("a promotion that waits for a second person", () => {
  test("is refused with a reason by somebody else than its author, and is a draft again", async () => {
    const id = await waiting();
    expect(await waitingPromotionCount()).toBeGreaterThan(0);
    expect((await waitingPromotions(now)).map((row) => row.id)).toContain(id);
    const no = { id, version: 1, reason: "Trop large" };
    expect(await rejectPromotion(camille, { ...no, version: 2 }, { now })).toMatchObject({
      refusal: { code: "changed_meanwhile" },
    });
    expect(await rejectPromotion(camille, no, { now })).toMatchObject({ ok: true });
    expect((await promotionForEdit(id, now))?.state).toBe("draft");
    expect(await approvePromotion(camille, { id, version: 1 }, { now })).toMatchObject({
      refusal: { code: "promotion_does_not_wait" },
    });
    const audit = await database.auditEntry.findFirst({
      where: { subject: `promotion:${id}`, command: "promotions.reject" },
    });
    expect(audit).toMatchObject({ reason: "Trop large", actorName: "Camille" });
  });

  test("is taken back by its author, who may not say yes to it", async () => {
    const id = await waiting();
    expect(await approvePromotion(nadia, { id, version: 1 }, { now })).toMatchObject({
      refusal: { code: "own_promotion" },
    });
    const no = { id, version: 1, reason: "Retirée par son auteur" };
    expect(await rejectPromotion(nadia, no, { now })).toMatchObject({ ok: true });
    expect((await promotionForEdit(id, now))?.state).toBe("draft");
  });

  test("keeps what was in force of it when it is refused", async () => {
    const id = await aPromotion();
    expect(await rejectPromotion(camille, { id, version: 1, reason: "Non merci" }, { now })).toMatchObject({
      refusal: { code: "promotion_does_not_wait" },
    });
    expect((await standingOf(id, now))?.id).toBe(id);
  });
});
