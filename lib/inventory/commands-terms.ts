import { z } from "zod";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { flippedBy } from "./holds.ts";
import { articleAt, articlePlace } from "./sql/article-at.ts";
import { keepTerms } from "./sql/terms.ts";
import { tellStock } from "./tell-stock.ts";

/**
 * Says how a place sells a SKU: what it never sells to the last (safety), and how many may be sold before they are
 * here, with the day they are. Refuses `unknown_sku`, `unknown_location`, `date_needed` (back orders without a day),
 * `date_passed`, and `below_promised` when customers already wait for more than the new limit.
 */
export const setStockTerms = command({
  name: "stock.set_terms",
  input: z.strictObject({
    ...articlePlace,
    safety: z.int().min(0).max(100_000),
    backorderLimit: z.int().min(0).max(100_000),
    expectedOn: z.iso.date().nullable(),
    reason: z.string().trim().min(3).max(200),
  }),
  allow: "stock.adjust",
  async run({ sku, location, reason, ...terms }, scene) {
    const { tx, now, audit } = scene;
    if (terms.backorderLimit > 0 && !terms.expectedOn) return refuse({ code: "date_needed" });
    if (terms.backorderLimit > 0 && new Date(`${terms.expectedOn}T23:59:59Z`) < now)
      return refuse({ code: "date_passed" });
    const article = await articleAt(tx, sku, location);
    if (!article.ok) return article;

    const kept = await keepTerms(tx, article.value, terms, now);
    if (!kept.done)
      return refuse({ code: "below_promised", sku, location, onHand: kept.on_hand, promised: kept.promised });
    tellStock({ flipped: flippedBy([kept]) }, scene);
    audit({
      subject: `variant:${sku}`,
      changes: {
        [`safety.${location}`]: [kept.safety, terms.safety],
        [`backorderLimit.${location}`]: [kept.backorder_limit, terms.backorderLimit],
        [`expectedOn.${location}`]: [kept.expected_on, terms.backorderLimit > 0 ? terms.expectedOn : null],
      },
      reason,
    });
    return ok({ sku, location, available: kept.after });
  },
});
