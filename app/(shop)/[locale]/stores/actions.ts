"use server";

import { z } from "zod";
import { formAction } from "#app/action";
import { keepStoreCode } from "#app/cookies";
import type { Actor } from "#lib/kernel/actor";
import { defaultLocale } from "#lib/kernel/locale";
import { ok, refuse } from "#lib/kernel/result";
import { stores } from "#lib/stores/queries";

const choice = z.strictObject({ store: z.string().max(12) });

/** Changes nothing but a cookie, so it is no command; it is called as one, behind the same guard. */
async function knownStore(_actor: Actor, raw: unknown) {
  const asked = choice.safeParse(raw);
  const found = asked.success && (await stores(defaultLocale)).find(({ code }) => code === asked.data.store);
  return found ? ok(found.code) : refuse({ code: "unknown_store" });
}

/** The visitor's own store, kept in a cookie for a year. */
export const chooseStoreAction = formAction(knownStore, { after: keepStoreCode });
