import { may } from "#app/actor";
import type { Actor } from "#lib/kernel/actor";
import { idOf } from "#lib/kernel/actor";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

export type Decider = Readonly<{
  rejects: boolean;
  /** Why this person may not approve what that author asked for; null when they may. */
  whyNot: (authorId: string | null) => string | null;
}>;

/** What somebody may decide: never what they asked for themselves. */
export function deciderOf(actor: Actor, locale: Locale): Decider {
  const t = translator(locale);
  return {
    rejects: may(actor, "prices.write"),
    whyNot: (authorId) => {
      if (!may(actor, "prices.approve")) return t("adminPrices.decisions.cannot");
      return authorId === idOf(actor) ? t("adminPrices.decisions.own") : null;
    },
  };
}
