import { idOf } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { bulkChange } from "./bulk.ts";
import { bulkAsked } from "./facts.ts";

/**
 * Asks for an operation on every price that a filter finds. The worker does it in the name of whoever asks, as the
 * batch that is answered: it can be followed, stopped and undone. The guard judges each price as always.
 */
export const askBulkChange = command({
  name: "price.ask_bulk",
  input: bulkChange,
  allow: "prices.write",
  async run(asked, { actor, record, audit }) {
    const authorId = idOf(actor);
    if (authorId === null) return refuse({ code: "forbidden" });
    const batchId = newId();
    record(bulkAsked({ ...asked, batchId, authorId }));
    const { filter, scope, adjustment, reason } = asked;
    audit({ subject: `price-batch:${batchId}`, changes: { asked: [null, { filter, scope, adjustment }] }, reason });
    return ok({ batchId });
  },
});
