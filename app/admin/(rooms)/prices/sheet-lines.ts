import type { PriceNote, SheetLine } from "#components/admin/prices/sheet-line";
import { shortDayText, timeText } from "#lib/kernel/date-text";
import { inLocale, type Locale } from "#lib/kernel/locale";
import { typedText } from "#lib/kernel/minor-of";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { faultText } from "#lib/pricing/fault-text";
import type { SheetRow } from "#lib/pricing/sheet";
import { offerOf } from "#lib/promotions/offer";
import type { Article, PublishedPromotion } from "#lib/promotions/schema";

/** What the engine looks at of a row; null while it has no price. */
export function articleOf(row: SheetRow): Article | null {
  if (row.grossMinor === null) return null;
  const parts = row.categoryPath.split("/");
  const categories = parts.map((_, depth) => parts.slice(0, depth + 1).join("/"));
  return { ...row, listMinor: row.grossMinor, categories };
}

type Seen = Readonly<{
  locale: Locale;
  now: Date;
  seesCost: boolean;
  promotions: readonly PublishedPromotion[];
  list: Readonly<{ code: string; net: boolean }> | null;
}>;

/** The rows of a page as the sheet draws them; what may not be seen is not sent. */
export function sheetLines(rows: readonly SheetRow[], seen: Seen): SheetLine[] {
  const { locale, seesCost, list } = seen;
  const figure = (minor: number | null) => (minor === null ? null : typedText(minor, locale));
  return rows.map((row, index) => ({
    sku: row.sku,
    href: `/admin/prices/variants/${encodeURIComponent(row.sku)}`,
    name: inLocale({ fr: row.nameFr, en: row.nameEn }, locale),
    options: locale === "en" ? row.optionsEn : row.optionsFr,
    first: rows[index - 1]?.productId !== row.productId,
    picture: row.picture,
    minor: list ? row.listedMinor : row.grossMinor,
    costMinor: seesCost ? row.costMinor : null,
    vatBasisPoints: list?.net ? 0 : row.vatBasisPoints,
    cells: {
      cost: seesCost ? figure(row.costMinor) : null,
      floor: figure(row.floorMinor),
      lowest: figure(row.lowestMinor),
      offer: offerText(row, seen),
      changed: row.since && shortDayText(row.since, locale),
    },
    notes: notesOf(row, locale),
  }));
}

function offerText(row: SheetRow, { locale, now, promotions, list }: Seen): SheetLine["cells"]["offer"] {
  const article = articleOf(row);
  if (!article || list) return null;
  const { minor, markdowns } = offerOf(article, promotions, now);
  if (markdowns.length === 0) return null;
  return { price: typedText(minor, locale), names: markdowns.map(({ name }) => name[locale]).join(", ") };
}

function notesOf({ held, scheduled, frozen }: SheetRow, locale: Locale): PriceNote[] {
  const t = translator(locale);
  const text = (minor: number) => moneyText(money(minor), locale);
  return [
    ...(held
      ? [
          {
            tone: "amber" as const,
            text: t("adminPrices.sheet.held", { price: text(held.toMinor) }),
            why: held.faults.map((fault) => faultText(fault, locale)),
          },
        ]
      : []),
    ...(scheduled
      ? [
          {
            tone: "muted" as const,
            text: t("adminPrices.sheet.scheduled", {
              price: text(scheduled.toMinor),
              day: `${shortDayText(new Date(scheduled.at), locale)}, ${timeText(new Date(scheduled.at), locale)}`,
            }),
            why: [],
          },
        ]
      : []),
    ...(frozen ? [{ tone: "vermilion" as const, text: t("adminPrices.sheet.frozen"), why: [] }] : []),
  ];
}
