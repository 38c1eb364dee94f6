import { z } from "zod";
import { carrierPort } from "#lib/carriers/carriers";
import { chooseRelayPoint } from "#lib/cart/commands-relay";
import { relayPointsNear } from "#lib/delivery/relay-points";
import { visitor } from "#lib/kernel/actor";
import { ok, refuse } from "#lib/kernel/result";
import { endpoint } from "../kit/endpoint.ts";
import { cartAnswer, presentRelayPoint, relayPointAnswer } from "../present/cart.ts";
import { at, cartAfter, cartPath, keyOf, readCart } from "./cart-call.ts";

const option = z.string().min(1).max(40).meta({ description: "A delivery option of the kind relay." });

export const readRelayPoints = endpoint({
  method: "get",
  path: "/carts/{id}/relay-points",
  summary: {
    fr: "Les points relais proches de l’adresse du panier ; aucun si le transporteur ne répond pas.",
    en: "The collection points near the cart's address; none while the carrier does not answer.",
  },
  needs: "cart",
  params: cartPath,
  query: z.strictObject({ option }),
  answer: z.object({ items: z.array(relayPointAnswer), chosen: z.string().nullable() }),
  refusals: ["cart_not_found"],
  async run(asked) {
    const cart = await readCart(asked);
    if (!cart) return refuse({ code: "cart_not_found" });
    const near = { method: asked.query.option, postcode: cart.address?.postcode ?? "" };
    const points = near.postcode ? await relayPointsNear(near, carrierPort, asked.now) : [];
    return ok({ items: points.map(presentRelayPoint), chosen: cart.relayPoint?.id ?? null });
  },
});

export const putRelayPoint = endpoint({
  method: "put",
  path: "/carts/{id}/relay-point",
  summary: {
    fr: "Fait livrer dans un point relais de la liste.",
    en: "Has the parcel brought to a collection point of the list.",
  },
  needs: "cart",
  params: cartPath,
  body: z.strictObject({ option, id: z.string().min(1).max(40) }),
  answer: cartAnswer,
  refusals: ["cart_not_found", "unknown_relay_point"],
  async run(asked) {
    const { option: method, id } = asked.body;
    return cartAfter(asked, await chooseRelayPoint(visitor, { ...keyOf(asked), method, id }, at(asked)));
  },
});
