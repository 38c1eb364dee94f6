import { Button, Link, Section, Text } from "react-email";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { look } from "./look.ts";
import { type House, Sheet } from "./sheet.tsx";

export type AccountMail =
  | "verify"
  | "exists"
  | "reset"
  | "invited"
  | "link"
  | "device"
  | "passkey"
  | "emailConfirm"
  | "emailChanged";
export type AccountLinkProps = Readonly<{ house: House; name: string; url: string }>;

/** A mail about an account: one sentence, one link, and what to do when one has asked for nothing. */
export function AccountLink({
  kind,
  house,
  name,
  url,
  locale,
}: AccountLinkProps & { kind: AccountMail; locale: Locale }) {
  const t = translator(locale);
  return (
    <Sheet locale={locale} house={house} preview={t(`mails.${kind}.preview`)} title={t(`mails.${kind}.title`)}>
      <Text style={look.text}>{t("mails.greeting", { name })}</Text>
      <Text style={look.text}>{t(`mails.${kind}.text`)}</Text>
      <Section style={{ margin: "24px 0" }}>
        <Button href={url} style={look.button}>
          {t(`mails.${kind}.button`)}
        </Button>
      </Section>
      <Text style={look.small}>
        <Link href={url} style={look.link}>
          {url}
        </Link>
      </Text>
      <Text style={look.text}>{t(`mails.${kind}.ignore`)}</Text>
    </Sheet>
  );
}
