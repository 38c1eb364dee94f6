import { staffWith } from "#lib/identity/queries-staff";
import type { Locale } from "#lib/kernel/locale";
import { shopUrl } from "#lib/platform/env";
import { queueMail } from "#lib/platform/mail";
import { renderTemplate } from "#lib/platform/mail-templates";
import { whenever } from "#lib/platform/process";
import { promotionWaits } from "#lib/promotions/facts";
import { promotionForEdit } from "#lib/promotions/queries-admin";
import { house } from "./house.ts";

const template = "promotion_waits";

/** Who must look at a promotion is told at once: the others who may approve, or in a shop of one its author. */
export const promotionMails = [
  whenever(promotionWaits, {
    "mail those who may approve": async ({ promotionId, version }, { factId, now, once }) => {
      const promotion = await promotionForEdit(promotionId, now);
      if (promotion?.version !== version || promotion.heldUntil === null) return;
      const { alone, authorId, authorName, faults, heldUntil, nameFr, nameEn } = promotion;
      const staff = await staffWith("promotions.approve");
      for (const { id, email, locale: spoken } of staff.filter(({ id }) => alone || id !== authorId)) {
        const locale: Locale = spoken === "en" ? "en" : "fr";
        const told = {
          house: house(),
          author: authorName,
          name: (locale === "en" && nameEn) || nameFr,
          faults,
          heldUntil: heldUntil.toISOString(),
          alone,
          promotionUrl: `${shopUrl()}/admin/promotions/approvals#${promotionId}`,
        };
        const written = await renderTemplate(template, told, locale);
        const mail = { key: `${template}:${factId}:${id}`, template, recipient: email, locale, ...written };
        await once(`mail ${id}`, (tx) => queueMail(tx, mail, now));
      }
    },
  }),
];
