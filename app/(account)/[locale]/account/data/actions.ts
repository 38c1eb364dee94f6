"use server";

import { buttonAction, formAction } from "#app/action";
import { chooseConsents } from "#lib/customers/commands-consent";
import { isLocale } from "#lib/kernel/locale";
import { askErasure, keepAccount, keepByLink } from "#lib/privacy/commands-erasure";
import { askExport } from "#lib/privacy/commands-export";

export const chooseConsentsAction = formAction(chooseConsents, {
  read: ({ news_email, news_sms, news_phone }) => ({ news_email, news_sms, news_phone }),
});

export const askExportAction = formAction(askExport, { read: ({ ownPassword }) => ({ ownPassword }) });

export const askErasureAction = formAction(askErasure, {
  read: ({ ownPassword, sure, givesUpCredit }) => ({ ownPassword, sure, ...(givesUpCredit && { givesUpCredit }) }),
});

export const keepAccountAction = buttonAction(keepAccount, { read: () => ({}) });

export const keepByLinkAction = formAction(keepByLink, {
  read: ({ token }) => ({ token }),
  after: (_kept, { locale }) => `/${isLocale(locale) ? locale : "fr"}/account/erasure?done=1`,
});
