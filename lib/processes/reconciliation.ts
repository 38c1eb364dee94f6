import { log } from "#lib/platform/log";
import { every } from "#lib/platform/process";
import { readPayouts } from "#lib/reconciliation/read-payouts";
import { reconcile } from "#lib/reconciliation/reconcile";

/** Our books and the provider's tell the same; whoever closes the books sees where they do not. */
export const reconciliation = [
  every("compare our books with the provider's", { seconds: 43_200 }, async (now) => {
    const differing = await reconcile(now);
    if (differing > 0) log.error({ differing }, "the provider's books and ours do not tell the same");
  }),
  every("read what the provider paid to the bank", { seconds: 21_600 }, async (now) => {
    const differing = await readPayouts(now);
    if (differing > 0) log.error({ differing }, "what the provider paid to the bank is not what our books say");
  }),
];
