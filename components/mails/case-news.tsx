import { Button, Section, Text } from "react-email";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { look } from "./look.ts";
import { type House, Sheet } from "./sheet.tsx";

export type CaseMail = "receipt" | "answer" | "rate" | "handed";

export type CaseNewsProps = Readonly<{
  house: House;
  /** "D-7731". */
  caseName: string;
  subject: string;
  /** Who wrote; in the mail to a colleague, who hands it over. */
  name: string;
  url: string;
  /** What was written: the customer's own words in a receipt, the house's in an answer. */
  text?: string;
  author?: string;
  /** By when it is answered, and when they are called, in words. */
  due?: string;
  call?: string;
}>;

export const caseMailWords = ({ caseName, subject, name }: CaseNewsProps) => ({ case: caseName, subject, name });

/** A message came, is answered, closed, or handed to a colleague. */
export function CaseNews({ kind, locale, ...props }: CaseNewsProps & { kind: CaseMail; locale: Locale }) {
  const { house, url, name, subject, text = "", author = "", due = "", call = "" } = props;
  const t = translator(locale);
  const title = t(`cases.mail.${kind}.subject`, caseMailWords(props));
  return (
    <Sheet locale={locale} house={house} preview={title} title={title}>
      {kind === "receipt" && (
        <Text style={look.text}>
          {call ? t("cases.mail.receipt.call", { name, call }) : t("cases.mail.receipt.text", { name, subject, due })}
        </Text>
      )}
      {kind === "receipt" && text && <Text style={look.small}>{t("cases.mail.receipt.yours")}</Text>}
      {text && <Text style={{ ...look.text, whiteSpace: "pre-line" }}>{text}</Text>}
      {kind === "answer" && <Text style={look.text}>{t("cases.mail.answer.signed", { author })}</Text>}
      {kind === "answer" && <Text style={look.small}>{t("cases.mail.answer.reply")}</Text>}
      {kind === "rate" && <Text style={look.text}>{t("cases.mail.rate.text", { name, subject })}</Text>}
      {kind === "handed" && <Text style={look.text}>{t("cases.mail.handed.text", { subject })}</Text>}
      <Section style={{ margin: "24px 0" }}>
        <Button href={url} style={look.button}>
          {t(`cases.mail.${kind}.button`)}
        </Button>
      </Section>
    </Sheet>
  );
}
