import { Button, Section, Text } from "react-email";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { RefusalReason } from "#lib/questions/schema";
import { look } from "./look.ts";
import { type House, Sheet } from "./sheet.tsx";

export type QuestionNewsProps = Readonly<{
  kind: "prove" | "asked" | "answered" | "refused";
  house: House;
  product: string;
  question: string;
  /** Who asks, in the mail to whoever answers. */
  name: string;
  /** By when it is to be answered, in words. */
  due: string;
  refusedFor: RefusalReason | null;
  answer: Readonly<{ author: string; text: string }> | null;
  url: string;
}>;

/** A question is to be proved or answered, was answered, or is not published. */
export function QuestionNews(props: QuestionNewsProps & { locale: Locale }) {
  const { kind, house, product, question, name, due, refusedFor, answer, url, locale } = props;
  const t = translator(locale);
  const title = t(`questions.mail.${kind}.subject`, { product });
  const reason = refusedFor ? t(`questions.refusedFor.${refusedFor}`) : "";
  return (
    <Sheet locale={locale} house={house} preview={title} title={title}>
      <Text style={look.text}>
        {t(`questions.mail.${kind}.text`, { question, name, due, reason, author: answer?.author ?? "" })}
      </Text>
      {answer && <Text style={{ ...look.text, whiteSpace: "pre-line" }}>{answer.text}</Text>}
      <Section style={{ margin: "24px 0" }}>
        <Button href={url} style={look.button}>
          {t(`questions.mail.${kind}.button`)}
        </Button>
      </Section>
      {kind === "prove" && <Text style={look.small}>{t("questions.mail.prove.ignore")}</Text>}
    </Sheet>
  );
}
