import { Button, Section, Text } from "react-email";
import type { WrongLevel } from "#lib/inventory/schema";
import { dateText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { look } from "./look.ts";
import { type House, Sheet } from "./sheet.tsx";

export type StockBooksWrongProps = Readonly<{
  house: House;
  provedAt: string;
  count: number;
  /** The first of them. */
  levels: readonly WrongLevel[];
  booksUrl: string;
}>;

/** Levels that are not the sum of their movements: somebody must look before they are counted again. */
export function StockBooksWrong({
  house,
  provedAt,
  count,
  levels,
  booksUrl,
  locale,
}: StockBooksWrongProps & Readonly<{ locale: Locale }>) {
  const t = translator(locale);
  const at = new Date(provedAt);
  const title = t("stock.books.mail.title", { count });
  return (
    <Sheet locale={locale} house={house} preview={title} title={title}>
      <Text style={look.text}>
        {t("stock.books.mail.proved", { at: `${dateText(at, locale)}, ${timeText(at, locale)}` })}
      </Text>
      {levels.map(({ sku, locationName, level, ledger }) => (
        <Text key={`${sku} ${locationName}`} style={look.text}>
          {t("stock.books.mail.level", { sku, place: locationName, level, ledger })}
        </Text>
      ))}
      <Section style={{ margin: "24px 0 0" }}>
        <Button href={booksUrl} style={look.button}>
          {t("stock.books.mail.look")}
        </Button>
      </Section>
    </Sheet>
  );
}
