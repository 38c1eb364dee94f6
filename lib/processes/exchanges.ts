import { endExchange, giveUpPaid, placePaid } from "#lib/exchanges/commands";
import { lapsedExchanges } from "#lib/exchanges/queries";
import { system } from "#lib/kernel/actor";
import { requestLapsed, requestPaid } from "#lib/orders/facts";
import { every, whenever } from "#lib/platform/process";
import { returnCancelled, returnClosed } from "#lib/returns/facts";
import { returnById } from "#lib/returns/queries";

const shop = system("exchanges");

/** What is kept for a return that was refused or never came is free again. Does nothing where it is exchanged, or no exchange. */
const end = async ({ returnId }: Readonly<{ returnId: string }>, { now }: Readonly<{ now: Date }>) => {
  const back = await returnById(returnId);
  if (back) await endExchange(shop, { which: { returnNumber: back.number }, why: "not_taken_back" }, { now });
};

/** What follows for an exchange when its difference is paid or not, and when its return ends. */
export const exchanges = [
  whenever(requestPaid, {
    "order what was exchanged for": async ({ purpose, subjectId, amountMinor }, { now }) => {
      if (purpose !== "exchange" || !subjectId) return;
      const paid = { exchangeId: subjectId, amountMinor };
      const placed = await placePaid(shop, paid, { now });
      if (!placed.ok) await giveUpPaid(shop, paid, { now });
    },
  }),
  whenever(requestLapsed, {
    "free what was kept": async ({ purpose, subjectId }, { now }) => {
      if (purpose === "exchange" && subjectId)
        await endExchange(shop, { which: { id: subjectId }, why: "not_paid" }, { now });
    },
  }),
  whenever(returnClosed, { "free what was kept for it": end }),
  whenever(returnCancelled, { "free what was kept for it": end }),
];

/** Frees what was kept for returns that did not come. */
async function lapse(now: Date): Promise<void> {
  for (const returnNumber of await lapsedExchanges(now))
    await endExchange(shop, { which: { returnNumber }, why: "not_sent" }, { now });
}

export const exchangeTerms = [every("free what returns that never came keep", { seconds: 600 }, lapse)];
