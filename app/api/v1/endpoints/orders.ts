import { z } from "zod";
import { ok, refuse } from "#lib/kernel/result";
import { orderByToken } from "#lib/orders/queries";
import { lateParcels } from "#lib/promises/queries";
import { endpoint } from "../kit/endpoint.ts";
import { orderAnswer, presentOrder } from "../present/order.ts";

export const readOrder = endpoint({
  method: "get",
  path: "/orders/{number}",
  summary: {
    fr: "La commande, son argent, ses colis, ses promesses et ses documents, pour qui détient son jeton.",
    en: "The order, its money, parcels, promises and documents, for whoever holds its token.",
  },
  params: z.strictObject({ number: z.string().max(20) }),
  query: z.strictObject({ token: z.string().max(300).default("") }),
  answer: orderAnswer,
  refusals: ["order_not_found"],
  async run({ params, query, now }) {
    const order = await orderByToken(params.number, query.token, now);
    return order ? ok(presentOrder(order, await lateParcels(order.id))) : refuse({ code: "order_not_found" });
  },
});
