import { Button, Link, Section, Text } from "react-email";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { Told } from "#lib/privacy/schema";
import { look } from "./look.ts";
import { type House, Sheet } from "./sheet.tsx";

export type PrivacyMail = "planned" | "hindered" | "cancelled" | "done" | "ready" | "waits";
export type PrivacyNewsProps = Readonly<{
  house: House;
  url: string;
  /** When somebody is forgotten, in words. */
  day?: string;
  origin?: string;
  hindrance?: Told | null;
  /** Who of the staff asks, and why. */
  authorName?: string | null;
  reason?: string;
}>;

/** What somebody is told of their data: one sentence, one link, and what to do when one wants nothing of it. */
export function PrivacyNews({ kind, locale, ...props }: PrivacyNewsProps & { kind: PrivacyMail; locale: Locale }) {
  const t = translator(locale);
  const { house, url, day = "", origin, hindrance, authorName, reason = "" } = props;
  const because = hindrance ? t(`privacy.hindrances.${hindrance}`) : "";
  const told = { day, because, author: authorName ?? "", reason };
  const key = kind === "planned" && origin === "asleep" ? ("privacy.mails.planned.asleep" as const) : null;
  const text = key ? t(key, told) : t(`privacy.mails.${kind}.text`, told);
  return (
    <Sheet locale={locale} house={house} preview={text} title={t(`privacy.mails.${kind}.title`, told)}>
      <Text style={look.text}>{text}</Text>
      <Section style={{ margin: "24px 0" }}>
        <Button href={url} style={look.button}>
          {t(`privacy.mails.${kind}.button`)}
        </Button>
      </Section>
      <Text style={look.small}>
        <Link href={url} style={look.link}>
          {url}
        </Link>
      </Text>
      <Text style={look.text}>{t(`privacy.mails.${kind}.ignore`)}</Text>
    </Sheet>
  );
}
