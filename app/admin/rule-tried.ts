import type { RuleTrial } from "#components/admin/catalogue/rule-builder";
import { categoryRule } from "#lib/catalogue/category-rule";
import { countText } from "#lib/kernel/count-text";
import { inLocale, type Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { ruleBrings } from "#lib/search/queries-guests";

/** How many products are shown beside a rule. */
const shown = 9;

/** What a rule, as JSON, brings at this moment; of one that is not filled in yet, only that. */
export async function ruleTried(text: string, locale: Locale): Promise<RuleTrial> {
  const t = translator(locale);
  const rule = categoryRule.safeParse(jsonIn(text));
  if (!rule.success) return { sentence: t("categoryRoom.rule.incomplete"), items: [] };
  const { count, items } = await ruleBrings(rule.data, shown, clock.now());
  return {
    sentence: t("categoryRoom.rule.brings", { count, shown: countText(count, locale) }),
    items: items.map(({ id, nameFr, nameEn, picture, priceMinor }) => ({
      id,
      name: inLocale({ fr: nameFr, en: nameEn }, locale),
      price: moneyText(money(priceMinor), locale),
      picture,
    })),
  };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
