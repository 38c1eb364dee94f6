import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** The groups that the shop has names for; others are called what their author called them. */
export const ownGroups = ["prices", "offers", "basket", "delivery", "gifts", "welcome"] as const;

export function groupName(code: string, locale: Locale): string {
  const own = ownGroups.find((one) => one === code);
  return own ? translator(locale)(`promotions.groups.${own}`) : code;
}
