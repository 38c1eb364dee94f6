import { Button, Link, Section, Text } from "react-email";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { RefusalReason } from "#lib/reviews/schema";
import { look } from "./look.ts";
import { type House, Sheet } from "./sheet.tsx";

export type ReviewInvitationProps = Readonly<{
  house: House;
  name: string;
  lines: readonly Readonly<{ article: string; url: string }>[];
}>;

/** A buyer is asked, once, what they think of each thing they received. */
export function ReviewInvitation({ house, name, lines, locale }: ReviewInvitationProps & { locale: Locale }) {
  const t = translator(locale);
  const title = t("reviews.mail.invited.subject");
  return (
    <Sheet locale={locale} house={house} preview={title} title={title}>
      <Text style={look.text}>{t("mails.greeting", { name })}</Text>
      <Text style={look.text}>{t("reviews.mail.invited.text")}</Text>
      {lines.map(({ article, url }) => (
        <Text key={url} style={look.text}>
          <Link href={url} style={look.link}>
            {t("reviews.mail.invited.write", { article })}
          </Link>
        </Text>
      ))}
      <Text style={look.small}>{t("reviews.mail.invited.once")}</Text>
    </Sheet>
  );
}

export type ReviewNewsProps = Readonly<{
  kind: "published" | "refused" | "picture_refused" | "answered";
  house: House;
  name: string;
  article: string;
  title: string;
  refusedFor: RefusalReason | null;
  /** What the shop adds: a sentence about the refusal, or its public answer. */
  said: string | null;
  url: string;
}>;

/** What became of somebody's review, and why (C. consom. D111-17). */
export function ReviewNews(props: ReviewNewsProps & { locale: Locale }) {
  const { kind, house, name, article, title, refusedFor, said, url, locale } = props;
  const t = translator(locale);
  const subject = t(`reviews.mail.${kind}.subject`, { article });
  const reasons = kind === "picture_refused" ? "reviews.pictures.refusedFor" : "reviews.refusedFor";
  const reason = refusedFor ? t(`${reasons}.${refusedFor}`) : "";
  return (
    <Sheet locale={locale} house={house} preview={subject} title={subject}>
      <Text style={look.text}>{t("mails.greeting", { name })}</Text>
      <Text style={look.text}>{t(`reviews.mail.${kind}.text`, { title, reason })}</Text>
      {said && <Text style={{ ...look.text, whiteSpace: "pre-line" }}>{said}</Text>}
      {(kind === "refused" || kind === "picture_refused") && (
        <Text style={look.text}>{t(`reviews.mail.${kind}.again`)}</Text>
      )}
      <Section style={{ margin: "24px 0 0" }}>
        <Button href={url} style={look.button}>
          {t("reviews.mail.button")}
        </Button>
      </Section>
    </Sheet>
  );
}
