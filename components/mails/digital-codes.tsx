import { Button, Section, Text } from "react-email";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { look } from "./look.ts";
import { type House, Sheet } from "./sheet.tsx";

export type DigitalCodesProps = Readonly<{
  house: House;
  codes: readonly Readonly<{ name: string; code: string }>[];
  orderUrl: string;
}>;

/** The codes somebody bought, with the word that the law wants kept: they asked for them at once (L221-13). */
export function DigitalCodes({ house, codes, orderUrl, locale }: DigitalCodesProps & { locale: Locale }) {
  const t = translator(locale);
  const title = t("kinds.codes.mailTitle", { count: codes.length });
  return (
    <Sheet locale={locale} house={house} preview={title} title={title}>
      {codes.map(({ name, code }) => (
        <Section key={code} style={{ margin: "0 0 20px" }}>
          <Text style={{ ...look.tag, margin: "0 0 6px" }}>{code}</Text>
          <Text style={look.small}>{name}</Text>
        </Section>
      ))}
      <Text style={look.text}>{t("kinds.codes.mailText")}</Text>
      <Section style={{ margin: "24px 0 0" }}>
        <Button href={orderUrl} style={look.button}>
          {t("kinds.codes.seeOrder")}
        </Button>
      </Section>
    </Sheet>
  );
}
