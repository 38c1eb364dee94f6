import { beforeAll, expect, test } from "vitest";
import { confirmEdit } from "#lib/edits/confirming";
import { wantedEdit } from "#lib/edits/schema";
import { makeWave } from "#lib/fulfilment/commands-wave";
import { lockOrder, notFound } from "#lib/orders/locked-order";
import { database, inTransaction } from "#lib/platform/database";
import { aShop } from "#tests/support/a-shop";
import { aSlowScene } from "#tests/support/a-slow-scene";
import { anHourLater, aSplitOrder } from "#tests/support/a-split-order";
import { anEditor, follow } from "#tests/support/an-edited-order";
import { brokenInvariants } from "#tests/support/invariants";
import { aColleague } from "#tests/support/staff-actors";

beforeAll(aShop);

type Order = Awaited<ReturnType<typeof aSplitOrder>>;

/** The vase is taken out of an order; once its parcels were read, and before anything is written, `meanwhile` happens. */
async function takingOut({ orderId }: Order, sku: string, lock: string, meanwhile: () => Promise<unknown>) {
  const line = await database.orderLine.findFirstOrThrow({ where: { orderId, sku } });
  const wanted = wantedEdit.parse({ lines: [{ lineId: line.id, quantity: 0 }] });
  return inTransaction(async (tx) => {
    const at = aSlowScene(tx, { now: anHourLater, lock, meanwhile });
    const order = await lockOrder(at.tx, orderId);
    return order ? confirmEdit(at, order, { wanted, totalMinor: 5490, reason: "Plus envie" }) : notFound;
  });
}

/** A pick-up is handed over in the middle of its being taken out of the order; answers whether each happened. */
async function atOnce(name: string, lock: string) {
  const order = await aSplitOrder(name);
  let handed: Promise<boolean> | undefined;
  const hand = () => {
    handed ??= order.hand().then(
      ({ ok }) => ok,
      () => false,
    );
    return handed;
  };
  const edited = await takingOut(order, `${name}-VASE`, lock, hand).then(
    ({ ok }) => ok,
    () => false,
  );
  return { handed: await hand(), edited };
}

test("of ten who hand over and edit one pick-up at once, exactly one can", async () => {
  const order = await aSplitOrder("CROWD");
  const editor = await anEditor(order.orderId);
  const vase = await editor.line("CROWD-VASE");
  const answers = await Promise.allSettled(
    Array.from({ length: 10 }, (_, i) =>
      i % 2 ? order.hand() : editor.edit({ lines: [{ lineId: vase.id, quantity: 0 }] }, 5490),
    ),
  );
  expect(answers.filter((answer) => answer.status === "fulfilled" && answer.value.ok)).toHaveLength(1);
  await follow();
  expect(await brokenInvariants()).toEqual({});
});

test("of a wave and an edit at once, what is walked for is what the order wants", async () => {
  const awa = await aColleague("Awa Diop", "administrator");
  for (const name of ["WALK", "STROLL", "RAMBLE"]) {
    const order = await aSplitOrder(name);
    const editor = await anEditor(order.orderId);
    const lamp = await editor.line(`${name}-LAMP`);
    const parcelIds = [order.parcels.sent];
    const [edited] = await Promise.all([
      editor.edit({ lines: [{ lineId: lamp.id, quantity: 0 }] }, 3000),
      makeWave(awa, { place: "WEB", parcelIds }, { now: anHourLater }),
    ]);
    const picks = await database.pick.count({ where: { parcelId: order.parcels.sent } });
    expect(edited.ok ? picks : 1 - picks).toBe(0);
  }
  await follow();
  expect(await brokenInvariants()).toEqual({});
});

test("who hands it over in the middle of an edit waits, and cannot", async () =>
  expect(await atOnce("LOCKED", "FOR UPDATE")).toEqual({ handed: false, edited: true }));

test("with the order's lock taken out it is handed over and taken out of the order: this test can fail", async () =>
  expect(await atOnce("UNLOCKED", "")).toEqual({ handed: true, edited: true }));
