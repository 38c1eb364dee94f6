import { beforeAll, describe, expect, test } from "vitest";
import { database } from "#lib/platform/database";
import { createPromotion, editPromotion } from "#lib/promotions/commands-draft";
import { approvePromotion, publishPromotion } from "#lib/promotions/commands-publish";
import { promotionDraftOf } from "#lib/promotions/queries-admin";
import { draftTyped, typedDraft } from "#lib/promotions/typed-draft";
import { camille, nadia, tenPercent } from "#tests/support/a-promotion";
import { aShop } from "#tests/support/a-shop";

/** A Monday: what is ordered by Wednesday, 16:00 is there on Friday. */
const now = new Date("2026-12-07T09:00:00Z");
const friday = "2026-12-11";
const campaign = (expectedOrders: number, promisedOn = friday) => ({ promisedOn, expectedOrders, places: [] });
const draft = (expectedOrders: number) =>
  tenPercent({ campaign: campaign(expectedOrders), endsAt: new Date("2026-12-20T00:00:00Z") });

async function written(input: ReturnType<typeof draft>): Promise<string> {
  const created = await createPromotion(nadia, input, { now });
  if (!created.ok) throw new Error(created.refusal.code);
  return created.value.id;
}
const stateOf = async (id: string) => (await database.promotion.findUniqueOrThrow({ where: { id } })).state;

beforeAll(async () => {
  await aShop();
  await database.dispatchPlace.update({ where: { locationCode: "WEB" }, data: { capacity: 500 } });
});

describe("a campaign that promises a date", () => {
  test("is not published when 2,000 orders are expected and 1,500 can be made ready, and the figure is told", async () => {
    const id = await written(draft(2_000));
    expect(await publishPromotion(camille, { id, version: 1 }, { now })).toEqual({
      ok: false,
      refusal: { code: "campaign_over_capacity", promisedOn: friday, expectedOrders: 2_000, room: 1_500 },
    });
    expect(await stateOf(id)).toBe("draft");
  });

  test("is published once its date is moved, or for as many as there is room for", async () => {
    const id = await written(draft(2_000));
    const later = { ...draft(2_000), campaign: campaign(2_000, "2026-12-14") };
    expect((await editPromotion(nadia, { ...later, id, version: 1 }, { now })).ok).toBe(true);
    expect((await publishPromotion(camille, { id, version: 2 }, { now })).ok).toBe(true);

    const smaller = await written(draft(1_500));
    expect((await publishPromotion(camille, { id: smaller, version: 1 }, { now })).ok).toBe(true);
  });

  test("is looked at again when a second person says yes: the room may have been taken meanwhile", async () => {
    const deep = { kind: "percentOff", settings: { basisPoints: 5_000 } };
    const id = await written({ ...draft(1_400), benefit: deep });
    expect(await publishPromotion(nadia, { id, version: 1 }, { now })).toMatchObject({ value: { state: "waiting" } });

    await database.dispatchDay.create({ data: { locationCode: "WEB", date: new Date("2026-12-08"), parcels: 101 } });
    expect(await approvePromotion(camille, { id, version: 1 }, { now })).toMatchObject({
      refusal: { code: "campaign_over_capacity", room: 1_399 },
    });
    await database.dispatchDay.deleteMany();
    expect((await approvePromotion(camille, { id, version: 1 }, { now })).ok).toBe(true);
  });

  test("counts from the day on which it begins", async () => {
    const id = await written({ ...draft(1_000), startsAt: new Date("2026-12-09T06:00:00Z") });
    expect(await publishPromotion(camille, { id, version: 1 }, { now })).toMatchObject({ refusal: { room: 500 } });
  });

  test("is kept as it was written, and read back from its form the same", async () => {
    const id = await written(draft(2_000));
    const kept = await promotionDraftOf(id);
    expect(kept?.campaign).toEqual(campaign(2_000));
    expect(kept && draftTyped(typedDraft(kept, ",")).campaign).toEqual(campaign(2_000));
  });
});

test("a promotion that promises no date asks nothing of the warehouse", async () => {
  const id = await written(tenPercent({ endsAt: new Date("2026-12-20T00:00:00Z") }));
  expect((await publishPromotion(camille, { id, version: 1 }, { now })).ok).toBe(true);
});
