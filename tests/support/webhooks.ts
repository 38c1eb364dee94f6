import { createHash } from "node:crypto";
import Stripe from "stripe";
import { POST } from "../../app/api/webhooks/stripe/route.ts";
import { eventsAtProvider } from "./a-provider.ts";
import { webhookSecret } from "./webhook-secret.ts";

/** Listens from now on: answers what the provider has had to tell since, as its webhooks carry it. */
export async function listen(): Promise<() => Promise<readonly string[]>> {
  const heard = new Set((await eventsAtProvider()).map(({ id }) => id));
  return async () => (await eventsAtProvider()).filter(({ id }) => !heard.has(id)).map((e) => JSON.stringify(e));
}

export const deliver = (payload: string, secret = webhookSecret): Promise<Response> =>
  POST(
    new Request("http://shop.example/api/webhooks/stripe", {
      method: "POST",
      body: payload,
      headers: { "stripe-signature": Stripe.webhooks.generateTestHeaderString({ payload, secret }) },
    }),
  );

/** In disorder, and in the same disorder each time. */
export const shuffled = (payloads: readonly string[]): readonly string[] =>
  payloads
    .map((payload, index) => [createHash("sha1").update(`${index} ${payload}`).digest("hex"), payload] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, payload]) => payload);

/** The same news with a lie in it, under a name of its own. */
export const forged = (payload: string): string =>
  payload.replaceAll(/"evt_\w+"/g, '"evt_forged"').replaceAll("requires_action", "succeeded");
