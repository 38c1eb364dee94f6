import { requestWaits } from "#lib/credit/facts";
import { creditRequest } from "#lib/credit/queries-requests";
import { staffWith } from "#lib/identity/queries-staff";
import type { Locale } from "#lib/kernel/locale";
import { shopUrl } from "#lib/platform/env";
import { queueMail } from "#lib/platform/mail";
import { renderTemplate } from "#lib/platform/mail-templates";
import { whenever } from "#lib/platform/process";
import { house } from "./house.ts";

const template = "credit_waits";

/** Who must say yes to a card or a gesture is told at once: the others who may, or in a shop of one its author. */
export const creditMails = [
  whenever(requestWaits, {
    "mail those who may approve": async ({ requestId }, { factId, now, once }) => {
      const request = await creditRequest(requestId);
      if (request?.state !== "waiting") return;
      const staff = await staffWith("credit.approve");
      for (const { id, email, locale: spoken } of staff.filter(({ id }) => request.alone || id !== request.authorId)) {
        const locale: Locale = spoken === "en" ? "en" : "fr";
        const told = { house: house(), request, requestUrl: `${shopUrl()}/admin/gift-cards/approvals#${requestId}` };
        const written = await renderTemplate(template, told, locale);
        const mail = { key: `${template}:${factId}:${id}`, template, recipient: email, locale, ...written };
        await once(`mail ${id}`, (tx) => queueMail(tx, mail, now));
      }
    },
  }),
];
