import { z } from "zod";
import { ok, refuse } from "#lib/kernel/result";
import { cancelParcelOf } from "#lib/orders/cancelling";
import { collectInstead } from "#lib/orders/collecting-instead";
import { lockOrder, notFound } from "#lib/orders/locked-order";
import { opensOrder } from "#lib/orders/order-token";
import { tellOnTimeline } from "#lib/orders/timeline";
import { command, type Scene } from "#lib/platform/command";
import { promiseAnswered } from "./facts.ts";
import { storesWithAll } from "./queries-collect.ts";
import { choices } from "./schema.ts";

const reason = "Retard annoncé, au choix du client";

/**
 * A customer who was told of a delay chooses, once for each telling: to wait for the new date, to collect everything in a
 * store that has it, or to be refunded. Whoever holds the order's link may, as may the customer whose order it is. Refuses
 * `order_not_found`, `not_late`, `choice_made`, `no_date_to_wait_for`, `not_all_there`, `paid_elsewhere`.
 */
export const answerDelay = command({
  name: "promises.answer_delay",
  input: z.strictObject({
    number: z.string().max(40),
    token: z.string().max(400).optional(),
    parcelId: z.uuid(),
    choice: z.enum(choices),
    store: z.string().max(12).optional(),
  }),
  allow: "anyone",
  async run({ number, token, parcelId, choice, store }, scene) {
    const { tx, now, actor, record } = scene;
    const found = await tx.order.findUnique({ where: { number }, select: { id: true, accountId: true } });
    const mine = actor.kind === "customer" && found?.accountId === actor.id;
    if (!found || !(mine || (token && opensOrder(token, number, now)))) return notFound;
    const orderId = found.id;
    if (!(await lockOrder(tx, orderId))) return notFound;

    const told = await tx.deliveryPromise.findMany({ where: { parcelId, orderId, state: "told" } });
    const [first] = told;
    if (!first) return refuse({ code: "not_late" });
    if (told.some((promise) => promise.choice)) return refuse({ code: "choice_made" });

    const done = await carriedOut({ orderId, parcelId, toldFor: first.toldFor, choice, store }, scene);
    if (!done.ok) return done;
    await tx.deliveryPromise.updateMany({
      where: { orderLineId: { in: told.map(({ orderLineId }) => orderLineId) } },
      data: { choice, chosenAt: now, ...done.value },
    });
    await tellOnTimeline(scene, { orderId, kind: "answered", data: { parcelId, choice } });
    record(promiseAnswered({ orderId, parcelId, choice }));
    return ok({ number, choice });
  },
});

type Answer = Readonly<{
  orderId: string;
  parcelId: string;
  toldFor: Date | null;
  choice: (typeof choices)[number];
  store: string | undefined;
}>;

/** Does it, and says what the promise is from now on. */
async function carriedOut({ orderId, parcelId, toldFor, choice, store }: Answer, scene: Scene) {
  const { tx, now } = scene;
  if (choice === "wait") return toldFor ? ok({}) : refuse({ code: "no_date_to_wait_for" });

  const carried = {
    orderId,
    parcelId: { not: parcelId },
    methodCode: { not: null },
    state: { not: "released" },
  } as const;
  const withDelivery = (await tx.deliveryPromise.count({ where: carried })) === 0;
  if (choice === "cancel") {
    const which = { orderId, parcelId, reason, uncollected: false, withDelivery, evenSent: true };
    const cancelled = await cancelParcelOf(which, scene);
    return cancelled.ok ? ok({ state: "released" } as const) : cancelled;
  }
  const place = (await storesWithAll(parcelId, now, tx)).find(({ code }) => code === store);
  if (!place) return refuse({ code: "not_all_there" });
  const { code: locationCode, readyAt } = place;
  const instead = { orderId, parcelId, storeCode: locationCode, readyAt, reason, withDelivery };
  const collected = await collectInstead(instead, scene);
  if (!collected.ok) return collected;
  const pickup = { parcelId: collected.value.parcelId, method: "pickup", locationCode } as const;
  const journey = { methodCode: null, carrierCode: null, handOverOn: null };
  return ok({ ...pickup, ...journey, toldFor: readyAt, forecastAt: readyAt });
}
