import { staffActor } from "#lib/identity/queries-staff";
import { system } from "#lib/kernel/actor";
import { whenever } from "#lib/platform/process";
import { bulkRows, filterOf } from "#lib/pricing/bulk";
import { requestPriceChanges } from "#lib/pricing/commands";
import { rejectBatch } from "#lib/pricing/commands-approve";
import { bulkAsked } from "#lib/pricing/facts";
import { priceBatch } from "#lib/pricing/queries-changes";
import { standingPrices } from "#lib/pricing/queries-sheet";

/**
 * Changes every price that a filter finds, in the name of whoever asked. A batch that an earlier try left half prepared
 * has changed nothing and is dropped: its author asks again.
 */
export const bulkPrices = [
  whenever(bulkAsked, {
    "change every price of a filter": async ({ batchId, authorId, filter, scope, adjustment, reason }, { now }) => {
      const begun = await priceBatch(batchId);
      if (begun?.state === "open")
        await rejectBatch(system("bulk-prices"), { id: batchId, reason: "interrupted" }, { now });
      const author = begun ? null : await staffActor(authorId);
      if (!author) return;
      const rows = bulkRows(await standingPrices(filterOf(filter), scope), adjustment);
      if (rows.length === 0) return;
      const list = scope.listCode === null ? {} : scope;
      const changes = rows.map(({ sku, toMinor }) => ({ sku, toMinor, ...list }));
      await requestPriceChanges(author, { id: batchId, changes, source: "bulk", reason, name: reason }, { now });
    },
  }),
];
