import { Button, Section, Text } from "react-email";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { look } from "./look.ts";
import { type House, Sheet } from "./sheet.tsx";

export type OrderNoteProps = Readonly<{
  house: House;
  number: string;
  text: string;
  authorName: string;
  orderUrl: string;
}>;

/** A note on an order that mentions a colleague. */
export function OrderNote({
  house,
  number,
  text,
  authorName,
  orderUrl,
  locale,
}: OrderNoteProps & Readonly<{ locale: Locale }>) {
  const t = translator(locale);
  const title = t("mails.orderNote.subject", { author: authorName, number });
  return (
    <Sheet locale={locale} house={house} preview={text.slice(0, 90)} title={title}>
      <Text style={look.text}>{text}</Text>
      <Section style={{ margin: "24px 0 0" }}>
        <Button href={orderUrl} style={look.button}>
          {t("mails.orderNote.open")}
        </Button>
      </Section>
    </Sheet>
  );
}
