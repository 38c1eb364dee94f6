import { describe, expect, test } from "vitest";
import { database } from "#lib/platform/database";
import { createPromotion, deletePromotion, editPromotion } from "#lib/promotions/commands-draft";
import { approvePromotion, publishPromotion } from "#lib/promotions/commands-publish";
import { pausePromotion, resumePromotion, retirePromotion } from "#lib/promotions/commands-state";
import { undoPromotion } from "#lib/promotions/commands-undo";
import { nextTurnAfter, publishedAt } from "#lib/promotions/queries";
import { aPromotion, camille, nadia, tenPercent } from "#tests/support/a-promotion";

const monday = new Date("2026-11-23T09:00:00Z");
const minute = (minutes: number) => new Date(monday.getTime() + minutes * 60_000);
const at = (minutes = 0) => ({ now: minute(minutes) });

async function drafted(draft: Parameters<typeof tenPercent>[0] = {}) {
  const created = await createPromotion(nadia, tenPercent(draft), at());
  if (!created.ok) throw new Error(JSON.stringify(created.refusal));
  return created.value.id;
}
/** What is in force of one promotion at an instant: the versions. */
const inForce = async (id: string, minutes: number) =>
  (await publishedAt(minute(minutes))).filter((promotion) => promotion.id === id).map(({ version }) => version);

describe("a promotion", () => {
  test("is offered from its publication until its end, and the past stays as it was", async () => {
    const id = await drafted({ endsAt: minute(60) });
    expect(await inForce(id, 1)).toEqual([]);
    expect(await publishPromotion(nadia, { id, version: 1 }, at(1))).toMatchObject({ value: { state: "published" } });
    expect([await inForce(id, 0), await inForce(id, 1), await inForce(id, 59), await inForce(id, 60)]).toEqual([
      [],
      [1],
      [1],
      [],
    ]);
  });

  test("begins at its hour, not before", async () => {
    const id = await drafted({ lane: "catalogue", startsAt: minute(10), endsAt: minute(60) });
    await publishPromotion(nadia, { id, version: 1 }, at());
    expect([await inForce(id, 9), await inForce(id, 10)]).toEqual([[], [1]]);
    expect(await nextTurnAfter(minute(5))).toEqual(minute(10));
    expect(await nextTurnAfter(minute(10))).toEqual(minute(60));
  });

  test("that is edited stays in force as it was published, until it is published again", async () => {
    const id = await aPromotion();
    const edited = { ...tenPercent({ nameFr: "Quinze" }), id, version: 1 };
    expect(await editPromotion(nadia, edited, at())).toMatchObject({ value: { version: 2 } });
    expect(await inForce(id, 1)).toEqual([1]);
    await publishPromotion(camille, { id, version: 2 }, at(2));
    expect([await inForce(id, 1), await inForce(id, 2)]).toEqual([[1], [2]]);
  });

  test("is not overwritten by somebody who saw an older version", async () => {
    const id = await drafted();
    await editPromotion(nadia, { ...tenPercent(), id, version: 1 }, at());
    expect(await editPromotion(camille, { ...tenPercent(), id, version: 1 }, at())).toMatchObject({
      refusal: { code: "changed_meanwhile", version: 2 },
    });
  });

  test("pauses, is taken up again until the same end, and retires", async () => {
    const id = await drafted({ endsAt: minute(60) });
    await publishPromotion(nadia, { id, version: 1 }, at());
    await pausePromotion(nadia, { id }, at(10));
    await resumePromotion(nadia, { id }, at(20));
    await retirePromotion(nadia, { id }, at(30));
    const minutes = [9, 10, 19, 20, 29, 30, 59];
    expect(await Promise.all(minutes.map((past) => inForce(id, past)))).toEqual([[1], [], [], [1], [1], [], []]);
    expect(await resumePromotion(nadia, { id }, at(31))).toMatchObject({ refusal: { code: "promotion_not_paused" } });
  });

  test("is forgotten only while it was never in force", async () => {
    const id = await drafted();
    expect(await deletePromotion(nadia, { id }, at())).toMatchObject({ ok: true });
    const published = await aPromotion();
    expect(await deletePromotion(nadia, { id: published }, at())).toMatchObject({
      refusal: { code: "promotion_was_published" },
    });
  });
});

describe("undoing, in one action,", () => {
  test("a pause, and the undo itself", async () => {
    const id = await aPromotion();
    await pausePromotion(nadia, { id }, at());
    await undoPromotion(camille, { id }, at(1));
    expect([await inForce(id, 0), await inForce(id, 1)]).toEqual([[], [1]]);
    await undoPromotion(camille, { id }, at(2));
    expect(await inForce(id, 2)).toEqual([]);
  });

  test("a publication: what was in force before is in force again", async () => {
    const id = await aPromotion();
    await editPromotion(nadia, { ...tenPercent({ nameFr: "Vingt" }), id, version: 1 }, at());
    await publishPromotion(camille, { id, version: 2 }, at(1));
    await undoPromotion(nadia, { id }, at(2));
    expect((await publishedAt(minute(2))).find((promotion) => promotion.id === id)).toMatchObject({
      version: 1,
      name: { fr: "Dix pour cent" },
    });
  });

  test("an edit", async () => {
    const id = await drafted();
    await editPromotion(nadia, { ...tenPercent({ nameFr: "Faute" }), id, version: 1 }, at());
    await undoPromotion(nadia, { id }, at(1));
    expect(await database.promotion.findUnique({ where: { id } })).toMatchObject({
      nameFr: "Dix pour cent",
      version: 3,
    });
    expect(await undoPromotion(nadia, { id: await drafted() }, at())).toMatchObject({
      refusal: { code: "nothing_to_undo" },
    });
  });
});

describe("a second person", () => {
  const half = { benefit: { kind: "percentOff", settings: { basisPoints: 5000 } } };

  test.each([
    ["more than forty per cent off", half, ["beyond_forty_percent"]],
    [
      "one bought, one free",
      { lane: "line" as const, benefit: { kind: "buyGet", settings: { buy: 1, get: 1 } } },
      ["beyond_forty_percent"],
    ],
    ["an amount without a budget", { benefit: { kind: "amountOff", settings: { minor: 5000 } } }, ["without_budget"]],
    ["no end and no limit", { endsAt: null }, ["unlimited"]],
    ["adding up with others", { combinesWith: ["offers"] }, ["stackable"]],
  ])("is asked for %s", async (_, draft, faults) => {
    const id = await drafted(draft);
    expect(await publishPromotion(nadia, { id, version: 1 }, at())).toMatchObject({
      value: { state: "waiting", faults },
    });
    expect(await inForce(id, 1)).toEqual([]);
    expect(await approvePromotion(nadia, { id, version: 1 }, at(1))).toMatchObject({
      refusal: { code: "own_promotion" },
    });
    expect(await approvePromotion(camille, { id, version: 1 }, at(1))).toMatchObject({ ok: true });
    expect(await inForce(id, 1)).toEqual([1]);
  });

  test("is not asked for three for two, a third off", async () => {
    const id = await drafted({ lane: "line", benefit: { kind: "buyGet", settings: { buy: 2, get: 1 } } });
    expect(await publishPromotion(nadia, { id, version: 1 }, at())).toMatchObject({ value: { state: "published" } });
  });

  test("says yes to the version they saw, within a day", async () => {
    const id = await drafted(half);
    await publishPromotion(nadia, { id, version: 1 }, at());
    await editPromotion(nadia, { ...tenPercent(half), id, version: 1 }, at(1));
    expect(await approvePromotion(camille, { id, version: 1 }, at(2))).toMatchObject({
      refusal: { code: "promotion_does_not_wait" },
    });
    await publishPromotion(nadia, { id, version: 2 }, at(3));
    expect(await approvePromotion(camille, { id, version: 1 }, at(4))).toMatchObject({
      refusal: { code: "changed_meanwhile" },
    });
    expect(await approvePromotion(camille, { id, version: 2 }, at(24 * 60 + 4))).toMatchObject({
      refusal: { code: "approval_expired" },
    });
  });
});

describe("publishing", () => {
  const monday = { kind: "daysAndHours", settings: { days: [1] } };
  const tuesday = { kind: "daysAndHours", settings: { days: [2] } };

  test("answers why nobody could ever have the promotion, and publishes it all the same", async () => {
    const id = await drafted({ conditions: [monday, tuesday] });
    expect(await publishPromotion(nadia, { id, version: 1 }, at())).toMatchObject({
      value: { state: "published", warnings: [{ fr: "Les conditions s’excluent l’une l’autre." }] },
    });
  });

  test("answers it too where a second person must decide, and to that person", async () => {
    const articles = { categories: ["jardin"], exceptCategories: ["jardin"] };
    const id = await drafted({
      endsAt: null,
      benefit: { kind: "percentOff", settings: { basisPoints: 500, articles } },
    });
    const warnings = [{ fr: "Les exceptions retirent tous les articles choisis." }];
    expect(await publishPromotion(nadia, { id, version: 1 }, at())).toMatchObject({
      value: { state: "waiting", warnings },
    });
    expect(await approvePromotion(camille, { id, version: 1 }, at(1))).toMatchObject({
      value: { state: "published", warnings },
    });
  });

  test("has nothing to say of a promotion that somebody may have", async () => {
    const id = await drafted({ conditions: [monday] });
    expect(await publishPromotion(nadia, { id, version: 1 }, at())).toMatchObject({ value: { warnings: [] } });
  });
});

describe("what makes no sense is refused, and nothing of it is kept:", () => {
  test.each([
    ["a reversed period", { startsAt: minute(60), endsAt: minute(10) }, "period_reversed"],
    ["an unknown kind", { benefit: { kind: "magic", settings: {} } }, "invalid"],
    ["settings of another kind", { conditions: [{ kind: "basketReaches", settings: { minor: -5 } }] }, "invalid"],
    ["a discount above all of it", { benefit: { kind: "percentOff", settings: { basisPoints: 10_001 } } }, "invalid"],
    [
      "a gift in the catalogue",
      { lane: "catalogue" as const, benefit: { kind: "gift", settings: { sku: "A" } } },
      "benefit_in_wrong_lane",
    ],
    ["a name of nothing", { nameFr: " " }, "invalid"],
  ])("%s", async (_, draft, code) =>
    expect(await createPromotion(nadia, tenPercent(draft), at())).toMatchObject({ refusal: { code } }),
  );

  test("soldes outside the legal weeks, and a period that is over", async () => {
    const soldes = await drafted({ seasonalSale: true, endsAt: minute(60 * 24 * 7) });
    expect(await publishPromotion(nadia, { id: soldes, version: 1 }, at())).toMatchObject({
      refusal: { code: "not_a_seasonal_sale" },
    });
    const over = await drafted({ endsAt: minute(5) });
    expect(await publishPromotion(nadia, { id: over, version: 1 }, at(5))).toMatchObject({
      refusal: { code: "period_over" },
    });
  });
});
