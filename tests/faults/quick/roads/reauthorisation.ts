import { system } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { beginReauthorisation } from "#lib/orders/commands-reauthorise";
import { reauthorise } from "#lib/orders/reauthorise";
import { database } from "#lib/platform/database";
import { morning } from "#tests/support/a-buyer";
import { aCustomer } from "#tests/support/a-company";
import { intentsAtProvider } from "#tests/support/a-provider";
import { aSplitOrder } from "#tests/support/a-split-order";
import type { Road } from "../road.ts";

const inTime = new Date(morning.getTime() + 5.5 * 86_400_000);

const ending = async () => aSplitOrder(newId(), { keptBy: await aCustomer("Camille") });

/** What is let go of after it goes the way of every cancellation, and is struck there. */
export const reauthorisationRoad: Road<Awaited<ReturnType<typeof ending>>> = {
  name: "money that a bank would soon let go of is kept aside anew",
  prepare: ending,
  async go({ orderId }) {
    const begun = await beginReauthorisation(system("payments"), { orderId }, { now: inTime });
    if (begun.ok && begun.value.id) await reauthorise(begun.value.id, inTime);
  },
  async read({ orderId, intentId }) {
    const order = await database.order.findUniqueOrThrow({ where: { id: orderId } });
    const intents = await intentsAtProvider();
    const bank = [...new Set([intentId, order.intentId])].map(
      (id) => intents.find((intent) => intent.id === id)?.status,
    );
    return `bank ${bank.join(" and ")}, order keeps ${order.authorisedMinor} of ${order.capturedMinor}`;
  },
  done: "bank canceled and requires_capture, order keeps 8490 of 8490",
  undone: "bank requires_capture, order keeps 8490 of 8490",
};
