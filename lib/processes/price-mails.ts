import { staffWith } from "#lib/identity/queries-staff";
import type { Locale } from "#lib/kernel/locale";
import { shopUrl } from "#lib/platform/env";
import { queueMail } from "#lib/platform/mail";
import { renderTemplate } from "#lib/platform/mail-templates";
import { whenever } from "#lib/platform/process";
import { pricesHeld } from "#lib/pricing/facts";
import { changesOfBatch, priceBatch, priceChange } from "#lib/pricing/queries-changes";
import { house } from "./house.ts";

/** How many changes a mail names; the page behind its button has them all. */
const named = 20;

/** Who must read a held price again is told at once: the others who may approve, or in a shop of one its author. */
export const priceMails = [
  whenever(pricesHeld, {
    "mail those who may approve": async ({ changeId, batchId, authorId }, { factId, now, once }) => {
      const batch = batchId ? await priceBatch(batchId) : null;
      const only = changeId ? await priceChange(changeId) : null;
      const changes = batchId ? await changesOfBatch(batchId, "held", named) : only ? [only] : [];
      const [first] = changes;
      if (!first?.heldUntil) return;
      const template = "prices_held";
      const staff = await staffWith("prices.approve");
      for (const { id, email, locale: spoken } of staff.filter(({ id }) => first.alone || id !== authorId)) {
        const locale: Locale = spoken === "en" ? "en" : "fr";
        const told = {
          house: house(),
          author: first.authorName,
          name: batch?.name ?? first.reason,
          count: batch?.held ?? 1,
          changes,
          heldUntil: first.heldUntil,
          alone: first.alone,
          pricesUrl: `${shopUrl()}/admin/prices/approvals`,
        };
        const written = await renderTemplate(template, told, locale);
        const mail = { key: `${template}:${factId}:${id}`, template, recipient: email, locale, ...written };
        await once(`mail ${id}`, (tx) => queueMail(tx, mail, now));
      }
    },
  }),
];
