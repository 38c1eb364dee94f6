import { beforeAll, describe, expect, test } from "vitest";
import { stockPerPlace } from "#lib/inventory/queries";
import { discrepancies } from "#lib/inventory/queries-proof";
import type { Actor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { announceConsignment, dropDraft, sendTransfer } from "#lib/stockroom/commands-consign";
import { receiveGoods } from "#lib/stockroom/commands-receive";
import { consignment } from "#lib/stockroom/queries-consignments";
import { aShop, aVariant } from "#tests/support/a-shop";
import { aColleague } from "#tests/support/staff-actors";

const now = new Date("2026-11-21T10:00:00Z");
let jeanne: Actor;
let ines: Actor;

beforeAll(async () => {
  await aShop();
  jeanne = await aColleague("Jeanne Bonnefoy", "administrator");
  ines = { ...(await aColleague("Inès Moreau", "store_staff")), storeCodes: ["ANG"] };
});

const at = async (sku: string, place: string) =>
  (await stockPerPlace(sku))?.find(({ locationCode }) => locationCode === place);
const announced = async (over: object, actor = jeanne) => {
  const plan = { from: { kind: "place", code: "WEB" }, to: "ANG", expectedOn: "2026-11-24", ...over };
  const result = await announceConsignment(actor, plan, { now });
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};
const receive = (id: string, lines: object[], over: object = {}, actor = ines) =>
  receiveGoods(actor, { id, lines, closing: false, ...over }, { now });

describe("a transfer", () => {
  test("leaves one place, is on its way, and comes in parts; nothing is lost between them", async () => {
    await aVariant({ sku: "LAMP", stock: { WEB: 12 } });
    await aVariant({ sku: "VASE", stock: { WEB: 4 } });
    const { id, number } = await announced({
      lines: [
        { article: "LAMP", quantity: 10 },
        { article: "VASE", quantity: 4 },
      ],
    });
    expect(await at("LAMP", "WEB")).toMatchObject({ onHand: 12 });
    expect(await sendTransfer(ines, { id }, { now })).toMatchObject({ refusal: { code: "other_store" } });
    expect(await sendTransfer(jeanne, { id }, { now })).toMatchObject({ ok: true });
    expect(await sendTransfer(jeanne, { id }, { now })).toMatchObject({ refusal: { code: "not_allowed_now" } });
    expect(await at("LAMP", "WEB")).toMatchObject({ onHand: 2 });
    expect(await at("LAMP", "ANG")).toMatchObject({
      onHand: 0,
      available: 0,
      incoming: [{ quantity: 10, expectedOn: "2026-11-24" }],
    });

    const six = [{ sku: "LAMP", received: 6, damaged: 0 }];
    expect(await receive(id, six)).toMatchObject({ value: { state: "partly_received" } });
    expect(await at("LAMP", "ANG")).toMatchObject({ onHand: 6, available: 6, incoming: [{ quantity: 4 }] });

    const rest = [
      { sku: "LAMP", received: 3, damaged: 1 },
      { sku: "VASE", received: 5, damaged: 0 },
    ];
    expect(await receive(id, rest, { closing: true })).toMatchObject({ refusal: { code: "reason_needed" } });
    expect(await receive(id, rest, { closing: true, reason: "Un carton manque, un vase de trop" })).toMatchObject({
      value: { state: "received" },
    });
    expect(await at("LAMP", "ANG")).toMatchObject({ onHand: 9, unavailable: 1, aside: { damaged: 1 }, incoming: [] });
    expect(await consignment(number)).toMatchObject({
      state: "received",
      onItsWay: 0,
      lines: [
        { sku: "LAMP", quantity: 10, received: 9, damaged: 1, surplus: 0, missing: 1, onItsWay: 0 },
        { sku: "VASE", quantity: 4, received: 4, surplus: 1, missing: 0 },
      ],
    });
  });

  test("takes nothing that customers wait for", async () => {
    await aVariant({ sku: "FEW", stock: { WEB: 3 } });
    const { id } = await announced({ lines: [{ article: "FEW", quantity: 4 }] });
    expect(await sendTransfer(jeanne, { id }, { now })).toMatchObject({
      refusal: { code: "below_promised", onHand: 3 },
    });
    expect(await dropDraft(jeanne, { id }, { now })).toMatchObject({ ok: true });
    expect(await at("FEW", "ANG")).toMatchObject({ incoming: [] });
  });

  test("is refused when it makes no sense", async () => {
    const plan = { from: { kind: "place", code: "WEB" }, to: "ANG", expectedOn: "2026-11-24" };
    const lines = [{ article: "LAMP", quantity: 1 }];
    const asked = (over: object, actor = jeanne) => announceConsignment(actor, { ...plan, lines, ...over }, { now });
    expect(await asked({ to: "WEB" })).toMatchObject({ refusal: { code: "same_place" } });
    expect(await asked({ to: "XXX" })).toMatchObject({ refusal: { code: "unknown_location" } });
    expect(await asked({ expectedOn: "2026-11-20" })).toMatchObject({ refusal: { code: "date_passed" } });
    expect(await asked({ lines: [{ article: "4000000000000", quantity: 1 }] })).toMatchObject({
      refusal: { code: "unknown_sku", sku: "4000000000000" },
    });
    expect(await asked({ lines: [...lines, ...lines] })).toMatchObject({ refusal: { code: "article_twice" } });
    expect(await asked({ lines: [{ article: "LAMP", quantity: -3 }] })).toMatchObject({ refusal: { code: "invalid" } });
    expect(await asked({}, ines)).toMatchObject({ refusal: { code: "other_store" } });
    const supplier = { kind: "supplier", name: "Kéroual" };
    expect(await asked({ from: supplier }, ines)).toMatchObject({ refusal: { code: "other_store" } });
  });
});

describe("a supplier's delivery", () => {
  test("is expected, and unloaded once by two people at the same pallet", async () => {
    await aVariant({ sku: "OIL" });
    const { id } = await announced({
      from: { kind: "supplier", name: "Moulin des Alpilles" },
      lines: [{ article: "OIL", quantity: 24 }],
    });
    expect(await at("OIL", "ANG")).toMatchObject({ incoming: [{ quantity: 24, source: `consignment:${id}` }] });
    const all = [{ sku: "OIL", received: 24, damaged: 0 }];
    const receiptId = newId();
    const both = await Promise.all([receive(id, all, { receiptId }), receive(id, all, { receiptId })]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const two = await receive(id, all);
    expect(two).toMatchObject({ refusal: { code: "not_allowed_now" } });
    expect(await at("OIL", "ANG")).toMatchObject({ onHand: 24, incoming: [] });
  });

  test("refuses what was not announced and what cannot be", async () => {
    const { id } = await announced({
      from: { kind: "supplier", name: "Moulin des Alpilles" },
      lines: [{ article: "OIL", quantity: 5 }],
    });
    const line = { sku: "OIL", received: 2, damaged: 0 };
    expect(await receive(id, [{ ...line, sku: "LAMP" }])).toMatchObject({ refusal: { code: "wrong_article" } });
    expect(await receive(id, [{ ...line, damaged: 3 }])).toMatchObject({
      refusal: { code: "more_damaged_than_received" },
    });
    expect(await receive(id, [{ ...line, received: -3 }])).toMatchObject({ refusal: { code: "invalid" } });
    expect(await receive(id, [{ ...line, received: 0 }])).toMatchObject({ refusal: { code: "nothing_received" } });
    expect(await receive(newId(), [line])).toMatchObject({ refusal: { code: "not_allowed_now" } });
  });
});

test("the ledger adds up to every level", async () => expect(await discrepancies()).toEqual([]));
