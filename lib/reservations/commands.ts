import { z } from "zod";
import { pickupStores } from "#lib/delivery/queries";
import { hold, releaseHolds } from "#lib/inventory/holds";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { reservationMade } from "./facts.ts";
import { heldUntil } from "./held-until.ts";
import { opensReservation, reservationToken } from "./link-token.ts";
import { newReservationCode } from "./reservation-code.ts";
import { mostHeldAtOnce, reservationInput } from "./schema.ts";
import { readArticle } from "./sql/article.ts";
import { heldBy } from "./sql/held-by.ts";
import { lockReservation } from "./sql/lock.ts";
import { tell } from "./tell.ts";

/**
 * Sets units aside in a store for two hours of opening; they are paid there. Refuses `unknown_sku`, `unknown_store`,
 * `price_frozen`, `not_reserved_here` where the store sets nothing aside or stays closed, `too_many_reservations`, and
 * `out_of_stock` when somebody else has the last one.
 */
export const reserve = command({
  name: "reservation.reserve",
  input: reservationInput,
  allow: "anyone",
  async run({ sku, store, quantity, name, locale, email = null, phone = null }, scene) {
    const { tx, now, record } = scene;
    const article = await readArticle(tx, sku, store);
    if (!article) return refuse({ code: "unknown_sku", sku });
    if (article.reserves === null) return refuse({ code: "unknown_store" });
    if (article.frozen) return refuse({ code: "price_frozen", skus: [sku] });
    const [place] = await pickupStores([store], now, tx);
    const until = article.reserves && place ? heldUntil(place.opening, now) : null;
    if (!until) return refuse({ code: "not_reserved_here" });

    if ((await heldBy(tx, { email, phone })) >= mostHeldAtOnce) return refuse({ code: "too_many_reservations" });

    const id = newId();
    const demands = [{ variantId: article.variant_id, locationCode: store, quantity }];
    const held = await hold(tx, { attemptId: id, demands, expiresAt: until, now });
    if (!held.ok) return held;
    tell(held.value, scene);
    const what = { code: newReservationCode(), variantId: article.variant_id, storeCode: store, quantity };
    await tx.storeReservation.create({
      data: { id, ...what, name, email, phone, locale, heldUntil: until, createdAt: now },
    });
    record(reservationMade({ reservationId: id }));
    return ok({ id, token: reservationToken(id, now), heldUntil: until });
  },
});

/** Gives the units back at the customer's own wish. Refuses `reservation_not_found`, `reservation_ended`. */
export const cancelReservation = command({
  name: "reservation.cancel",
  input: z.strictObject({ id: z.uuid(), token: z.string().max(300) }),
  allow: "anyone",
  async run({ id, token }, scene) {
    const { tx, now } = scene;
    const found = opensReservation(token, id, now) ? await lockReservation(tx, id) : null;
    if (!found) return refuse({ code: "reservation_not_found" });
    if (found.state !== "held") return refuse({ code: "reservation_ended", state: found.state });
    tell(await releaseHolds(tx, id, now), scene);
    await tx.storeReservation.update({
      where: { id },
      data: { state: "cancelled", endedAt: now, endedByName: found.name },
    });
    return ok({ id });
  },
});
