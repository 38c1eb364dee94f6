"use server";

import { headers } from "next/headers";
import { buttonAction, formAction } from "#app/action";
import { currentActor } from "#app/actor";
import { addressOf } from "#app/caller";
import type { Fields } from "#app/form-fields";
import { askAlert, endAlert, proveAlert } from "#lib/alerts/commands";
import { isLocale } from "#lib/kernel/locale";

const page = ({ locale }: Fields) => `/${isLocale(locale) ? locale : "fr"}/alerts`;

export const askAlertAction = formAction(askAlert, {
  read: async ({ sku, kind, locale, email }) => ({ sku, kind, locale, email, address: addressOf(await headers()) }),
  after: async (_asked, fields) =>
    `${page(fields)}/new?sent=${(await currentActor()).kind === "customer" ? "known" : "guest"}`,
});

const which = ({ alertId, token }: Fields) => ({ alertId, token });

export const proveAlertAction = buttonAction(proveAlert, { read: which });

export const endAlertAction = buttonAction(endAlert, {
  read: which,
  after: (_ended, fields) => `${page(fields)}/new?sent=ended`,
});
