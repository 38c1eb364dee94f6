import { log } from "#lib/platform/log";
import { every } from "#lib/platform/process";
import { reconcile } from "#lib/reconciliation/reconcile";

/** Our books and the provider's tell the same; whoever closes the books sees where they do not. */
export const reconciliation = [
  every("compare our books with the provider's", { seconds: 43_200 }, async (now) => {
    const differing = await reconcile(now);
    if (differing > 0) log.error({ differing }, "the provider's books and ours do not tell the same");
  }),
];
