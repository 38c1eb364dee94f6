import { system } from "#lib/kernel/actor";
import { beginReauthorisation } from "#lib/orders/commands-reauthorise";
import { orderReauthorised } from "#lib/orders/facts";
import { orderById } from "#lib/orders/queries";
import { openReauthorisations, reauthorisable } from "#lib/orders/queries-reauthorisations";
import { reauthorise } from "#lib/orders/reauthorise";
import { ProviderUnavailable } from "#lib/payments/provider";
import { log } from "#lib/platform/log";
import { every, whenever } from "#lib/platform/process";
import { writeOfOrder } from "./order-mails.ts";

const actor = system("payments");
const dayMs = 24 * 3_600_000;
const batch = 200;

/**
 * What a bank lets go of in two days is kept aside anew, where its card is kept: a day before, what could not be is taken
 * (`takeBeforeTheEnd`). What was begun and has no answer is asked about again; while the provider is away nothing is decided.
 */
export async function reauthoriseBeforeTheEnd(now: Date): Promise<void> {
  const [after, until] = [new Date(now.getTime() + dayMs), new Date(now.getTime() + 2 * dayMs)];
  for (const { id: orderId } of await reauthorisable({ after, until, now }, batch))
    await beginReauthorisation(actor, { orderId }, { now });
  for (const { id } of await openReauthorisations(batch)) {
    try {
      await reauthorise(id, now);
    } catch (error) {
      if (error instanceof ProviderUnavailable) return;
      log.error({ err: error, reauthorisationId: id }, "reauthorisation sweep");
    }
  }
}

/** Whoever kept their card sees a second sum at their bank for a moment: they are told why. */
export const reauthorisations = [
  whenever(orderReauthorised, {
    "mail that it is kept aside anew": async ({ orderId, amountMinor }, context) =>
      writeOfOrder("order_reauthorised", await orderById(orderId), context, { amountMinor }),
  }),
];

export const reauthorisationDays = [
  every("keep aside anew what a bank would soon let go of", { seconds: 1_800 }, reauthoriseBeforeTheEnd),
];
