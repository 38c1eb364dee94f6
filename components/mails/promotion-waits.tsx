import { Button, Section, Text } from "react-email";
import { dateText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { PublicationFault } from "#lib/promotions/schema";
import { look } from "./look.ts";
import { type House, Sheet } from "./sheet.tsx";

export type PromotionWaitsProps = Readonly<{
  house: House;
  author: string;
  name: string;
  faults: readonly PublicationFault[];
  heldUntil: string;
  alone: boolean;
  promotionUrl: string;
}>;

/** A promotion that waits for a second person, or in a shop of one for its owner's second thoughts: the way to stop it. */
export function PromotionWaits({
  house,
  author,
  name,
  faults,
  heldUntil,
  alone,
  promotionUrl,
  locale,
}: PromotionWaitsProps & Readonly<{ locale: Locale }>) {
  const t = translator(locale);
  const at = new Date(heldUntil);
  const until = `${dateText(at, locale)}, ${timeText(at, locale)}`;
  const title = t("promotions.mail.title", { name });
  const reasons = faults.map((fault) => t(`promotionInsight.faults.${fault}`)).join(", ");
  return (
    <Sheet locale={locale} house={house} preview={title} title={title}>
      <Text style={look.text}>{t("promotions.mail.asked", { author, name, reasons })}</Text>
      <Text style={look.text}>{t(alone ? "promotions.mail.alone" : "promotions.mail.waits", { until })}</Text>
      <Section style={{ margin: "24px 0 0" }}>
        <Button href={promotionUrl} style={look.button}>
          {t(alone ? "promotions.mail.stop" : "promotions.mail.read")}
        </Button>
      </Section>
    </Sheet>
  );
}
