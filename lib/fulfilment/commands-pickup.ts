import { z } from "zod";
import { type Actor, mayActIn } from "#lib/kernel/actor";
import { ok, type Result, refuse } from "#lib/kernel/result";
import { handToCustomer } from "#lib/orders/collecting";
import { type Circumstance, command, type Scene } from "#lib/platform/command";
import { pickupDueSoon } from "./facts-pickup.ts";
import { hashPickupCode, pickupCode, readPickupCode } from "./pickup-code.ts";
import { mostTries, shownDocuments } from "./pickup-schema.ts";
import { pickupTerm } from "./pickup-term.ts";
import { lockPickup } from "./sql/lock-pickup.ts";

type HandedOver = Readonly<{ parcelId: string; number: string }>;

const which = { parcelId: z.uuid() };
/** That an identity document was seen, where what is handed over is not sold to everybody. */
const ageSeen = z.literal(["1", true]).optional();
const byCode = z.strictObject({ ...which, code: z.string().max(40), ageSeen });

/** The pick-up somebody of its store may handle, locked: of two colleagues at once, the second reads what the first did. */
async function locked({ tx, actor }: Scene, parcelId: string) {
  const pickup = await lockPickup(tx, parcelId);
  if (!pickup) return refuse({ code: "pickup_not_found" });
  const { storeCode: location, storeName: place, collectedAt, readyAt, isSeats } = pickup;
  if (!mayActIn(actor, location)) return refuse({ code: "other_store", location, place });
  if (collectedAt) return refuse({ code: "already_collected", at: collectedAt.toISOString() });
  if (!readyAt && !isSeats) return refuse({ code: "pickup_not_ready" });
  return ok(pickup);
}

/** Compares a code and keeps the count of wrong ones, whatever comes after: that is why it is a command of its own. */
const tryCode = command({
  name: "pickup.try_code",
  input: byCode.omit({ ageSeen: true }),
  allow: "orders.send",
  async run({ parcelId, code: typed }, scene) {
    const pickup = await locked(scene, parcelId);
    if (!pickup.ok) return pickup;
    const { tries } = pickup.value;
    if (tries >= mostTries) return refuse({ code: "too_many_tries" });
    const code = readPickupCode(typed);
    const right = code !== null && hashPickupCode(code) === pickup.value.codeHash;
    await scene.tx.pickupCode.update({ where: { parcelId }, data: { tries: right ? 0 : tries + 1 } });
    return ok({ parcelId, triesLeft: right ? null : mostTries - tries - 1 });
  },
});

type Shown = Readonly<{ shown: string; note?: string; ageSeen?: unknown }>;

async function giveOut(scene: Scene, parcelId: string, { ageSeen, ...shown }: Shown) {
  const pickup = await locked(scene, parcelId);
  if (!pickup.ok) return pickup;
  const { orderId, minimumAge } = pickup.value;
  if (minimumAge && !ageSeen) return refuse({ code: "age_to_check", age: minimumAge });
  const age = minimumAge ? { age: String(minimumAge) } : {};
  const given = await handToCustomer({ orderId, parcelId }, scene, { ...shown, ...age });
  if (!given.ok) return given;
  await scene.tx.pickupCode.update({ where: { parcelId }, data: { usedAt: scene.now } });
  return ok({ parcelId, number: given.value.number });
}

const giveOnCode = command({
  name: "pickup.hand_over",
  input: z.strictObject({ ...which, ageSeen }),
  allow: "orders.send",
  run: ({ parcelId, ageSeen }, scene) => giveOut(scene, parcelId, { shown: "code", ageSeen }),
});

/**
 * The customer says their code and leaves with their order. Refuses `wrong_code` with the tries left, `too_many_tries`
 * after five, `other_store` naming the one where it waits, `already_collected` with its time, `pickup_not_ready`,
 * `pickup_not_found`, `age_to_check` until somebody says that they saw how old its customer is, and what the order itself refuses: `order_held`, `not_allowed_now`, `not_here_yet`.
 */
export async function handOverByCode(actor: Actor, raw: unknown, at: Circumstance = {}): Promise<Result<HandedOver>> {
  const asked = byCode.safeParse(raw);
  if (!asked.success) return refuse({ code: "invalid", issues: asked.error.issues });
  const { ageSeen, ...typed } = asked.data;
  const tried = await tryCode(actor, typed, at);
  if (!tried.ok) return tried;
  const { parcelId, triesLeft } = tried.value;
  if (triesLeft !== null) return refuse({ code: "wrong_code", field: "code", triesLeft });
  return giveOnCode(actor, { parcelId, ageSeen }, at);
}

/** The customer has no code, or it is locked: somebody looked at an identity document in their name. Refuses the same, but for codes. */
export const handOverByIdentity = command({
  name: "pickup.hand_over_by_identity",
  input: z.strictObject({
    ...which,
    document: z.enum(shownDocuments),
    note: z.string().trim().max(120).default(""),
    ageSeen,
  }),
  allow: "orders.send",
  run: ({ parcelId, document, note, ageSeen }, scene) => giveOut(scene, parcelId, { shown: document, note, ageSeen }),
});

/** Five more tries, after five wrong ones. Refuses `pickup_not_found`, `other_store`, `already_collected`, `pickup_not_ready`. */
export const unlockPickup = command({
  name: "pickup.unlock",
  input: z.strictObject(which),
  allow: "pickups.unlock",
  async run({ parcelId }, scene) {
    const pickup = await locked(scene, parcelId);
    if (!pickup.ok) return pickup;
    const { number, tries } = pickup.value;
    await scene.tx.pickupCode.update({ where: { parcelId }, data: { tries: 0 } });
    scene.audit({ subject: `order:${number}`, changes: { tries: [tries, 0] } });
    return ok({ parcelId });
  },
});

/** Gives each pick-up of an order its code, and its term once it is ready; done again, nothing changes. */
export const issuePickupCodes = command({
  name: "pickup.issue_codes",
  input: z.strictObject({ orderId: z.uuid() }),
  allow: "system",
  async run({ orderId }, { tx }) {
    const parcels = await tx.parcel.findMany({ where: { orderId, method: "pickup" } });
    const stores = await tx.store.findMany({ where: { code: { in: parcels.map((parcel) => parcel.locationCode) } } });
    for (const { id: parcelId, locationCode, readyAt } of parcels) {
      const store = stores.find(({ code }) => code === locationCode);
      if (!store) continue;
      const kept = { holdDays: store.pickupHoldDays, timeZone: store.timezone };
      const { remindAt, until: expiresAt } = readyAt ? pickupTerm(readyAt, kept) : { remindAt: null, until: null };
      const codeHash = hashPickupCode(pickupCode(parcelId));
      await tx.pickupCode.upsert({
        where: { parcelId },
        create: { parcelId, storeCode: locationCode, codeHash, remindAt, expiresAt },
        update: { remindAt, expiresAt },
      });
    }
    return ok({ issued: parcels.length });
  },
});

/** Its customer is told that a pick-up will not wait much longer, once. */
export const remindOfPickup = command({
  name: "pickup.remind",
  input: z.strictObject(which),
  allow: "system",
  async run({ parcelId }, { tx, now, record }) {
    const pickup = await lockPickup(tx, parcelId);
    if (!pickup || pickup.collectedAt) return refuse({ code: "pickup_not_found" });
    const { count } = await tx.pickupCode.updateMany({
      where: { parcelId, remindedAt: null },
      data: { remindedAt: now },
    });
    if (count === 1) record(pickupDueSoon({ orderId: pickup.orderId, parcelId }));
    return ok({ parcelId });
  },
});
