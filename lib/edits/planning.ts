import type { z } from "zod";
import { preparingOf } from "#lib/fulfilment/in-preparation";
import type { Actor } from "#lib/kernel/actor";
import { ok, refuse } from "#lib/kernel/result";
import { editedOrder } from "#lib/orders/edited-order";
import type { LockedOrder } from "#lib/orders/locked-order";
import { orderMoneyOf } from "#lib/orders/order-money";
import type { Transaction } from "#lib/platform/database";
import { askedUnits } from "./asked-units.ts";
import { discountsAtRisk } from "./at-risk.ts";
import { carriageOf } from "./carriage.ts";
import { changesOf } from "./changes.ts";
import { datesOf } from "./dates.ts";
import { editable } from "./limits.ts";
import type { EditPreview, wantedEdit } from "./schema.ts";
import { readToday } from "./today.ts";

type At = Readonly<{ tx: Transaction; now: Date; actor: Actor }>;

/**
 * What an edit of a locked order would do: its lines, its total, its dates, the discounts at risk. Nothing is written.
 * Refuses what the limits, the articles and the delivery refuse, `nothing_changed`, and `nothing_left`: an order of
 * nothing is cancelled.
 */
export async function planEdit({ tx, now, actor }: At, order: LockedOrder, wanted: z.output<typeof wantedEdit>) {
  const may = editable(order, actor, now);
  if (!may.ok) return may;
  const preparing = await preparingOf(tx, order.id);
  const asked = await askedUnits(tx, order, preparing, wanted);
  if (!asked.ok) return asked;
  const { kept, coming } = asked.value;
  const today = await readToday(tx, order, coming, now);
  if (!today.ok) return today;
  const carriage = await carriageOf({ tx, now }, order, preparing, { wanted, today: today.value, kept });
  if (!carriage.ok) return carriage;
  const dates = await datesOf({ tx, now }, coming, carriage.value.option);
  if (!dates.ok) return dates;

  const digital = new Set(today.value.here.lines.flatMap(({ digital, variantId }) => (digital ? variantId : [])));
  const money = orderMoneyOf(order, (variantId) => !digital.has(variantId));
  const atRisk = await discountsAtRisk(tx, order, money, { kept, today: today.value, now });
  const takenBack = wanted.discounts === "claw_back" ? atRisk : [];
  const clawedBack = takenBack.map(({ promotionId }) => promotionId);
  const edit = {
    kept: { ...kept, ...withoutGifts(order, clawedBack) },
    added: today.value.comes.lines,
    clawedBack,
    deliveryDeltaMinor: carriage.value.deltaMinor,
  };
  const edited = editedOrder(money, edit);
  if (edited.added.length === 0 && edited.lines.every((line) => isGone(order, line.id)))
    return refuse({ code: "nothing_left" });
  const changes = changesOf(order, { edited, address: wanted.address, carriage: carriage.value, takenBack });
  if (changes.length === 0) return refuse({ code: "nothing_changed" });
  const { option, changed, relayPoint, ways } = carriage.value;
  return ok<EditPreview>({
    plan: {
      money: edit,
      coming: dates.value,
      changes,
      address: wanted.address,
      delivery: changed && option ? { method: option.id, relayPoint } : undefined,
      redated: changed && option ? { ...option.kept, promisedAt: option.promisedAt } : undefined,
    },
    edited,
    totalMinor: edited.totalMinor,
    differenceMinor: edited.totalMinor - order.totalMinor,
    atRisk,
    ways,
    comes: edited.added,
  });
}

/** What a promotion gave goes with it. */
const withoutGifts = ({ lines }: LockedOrder, clawedBack: readonly string[]): Record<string, number> =>
  Object.fromEntries(
    lines
      .filter(({ gift, discounts }) => gift && clawedBack.some((id) => JSON.stringify(discounts).includes(id)))
      .map(({ id }) => [id, 0]),
  );

/** Nothing of it will ever leave. */
const isGone = ({ lines }: LockedOrder, lineId: string): boolean =>
  lines.some(({ id, quantity, cancelledQuantity }) => id === lineId && cancelledQuantity === quantity);
