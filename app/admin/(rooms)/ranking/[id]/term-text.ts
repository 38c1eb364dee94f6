import { countText } from "#lib/kernel/count-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { ageInDays, type Ranked, type Term } from "#lib/ranking/standing";
import { pointsText } from "../words.ts";

export type Known = Readonly<{
  /** Of what rules speak of. */
  names: ReadonlyMap<string, string>;
  seesCosts: boolean;
  now: Date;
  locale: Locale;
}>;

/** What a rule did to a product, in a sentence: "12 ventes en 30 jours : +27,3". Null where it does not concern it. */
export function termText({ rule, share, points: amount }: Term, of: Ranked, known: Known): string | null {
  const { names, seesCosts, now, locale } = known;
  const t = translator(locale);
  const points = pointsText(amount, locale);
  switch (rule.kind) {
    case "in-stock":
      return t(of.inStock ? "ranking.terms.inStock" : "ranking.terms.soldOut", { points });
    case "sales":
      return t("ranking.terms.sales", { count: of.sold, points });
    case "newness":
      return t("ranking.terms.newness", { days: Math.floor(ageInDays(of.createdAt, now)), points });
    case "popularity":
      return t("ranking.terms.popularity", { count: countText(of.popularity, locale), points });
    case "margin":
      if (of.marginMinor === null) return t("ranking.terms.noCost", { points });
      return seesCosts
        ? t("ranking.terms.margin", { amount: moneyText(money(of.marginMinor), locale), points })
        : t("ranking.terms.marginHidden", { points });
    case "boost":
    case "bury": {
      const name = names.get(`${rule.by}:${rule.value}`) ?? rule.value;
      return share === 0 ? null : t(`ranking.terms.${rule.kind}`, { name, points });
    }
  }
}
