import { Button, Link, Section, Text } from "react-email";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { look } from "./look.ts";
import { amount } from "./order-table.tsx";
import { type House, Sheet } from "./sheet.tsx";

export type AlertNewsProps = Readonly<{
  kind: "prove" | "stock" | "price";
  house: House;
  article: string;
  /** The article, or what proves the address. */
  url: string;
  /** Where the alert is ended. */
  endUrl: string;
  /** What it cost when they asked, and costs now, in cents; of a price only. */
  was: number | null;
  price: number | null;
}>;

/** An alert is to be proved, or what it waited for has come. */
export function AlertNews({
  kind,
  house,
  article,
  url,
  endUrl,
  was,
  price,
  locale,
}: AlertNewsProps & { locale: Locale }) {
  const t = translator(locale);
  const title = t(`alerts.mail.${kind}.subject`, { article });
  const sums = { was: amount(was ?? 0, locale), price: amount(price ?? 0, locale) };
  return (
    <Sheet locale={locale} house={house} preview={title} title={title}>
      <Text style={look.text}>{t(`alerts.mail.${kind}.text`, { article, ...sums })}</Text>
      <Section style={{ margin: "24px 0" }}>
        <Button href={url} style={look.button}>
          {t(`alerts.mail.${kind}.button`)}
        </Button>
      </Section>
      <Text style={look.small}>
        {t(`alerts.mail.${kind}.ignore`)}{" "}
        <Link href={endUrl} style={look.link}>
          {t("alerts.mail.end")}
        </Link>
      </Text>
    </Sheet>
  );
}
