import type { ReactNode } from "react";
import { Button, Section, Text } from "react-email";
import { dateText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { earnText } from "../club/standing.tsx";
import { look } from "./look.ts";
import { type House, Sheet } from "./sheet.tsx";

type Told = Readonly<{ house: House; name: string; clubUrl: string }>;
export type ClubWelcomeProps = Told & Readonly<{ number: string }>;
export type CagnotteEndsProps = Told & Readonly<{ amountMinor: number; endsAt: string }>;
export type TierReachedProps = Told &
  Readonly<{ tier: Readonly<{ fr: string; en: string }>; earnBasisPoints: number; keptUntil: string }>;

/** Somebody has joined: the number of their card. */
export function ClubWelcome({ number, ...told }: ClubWelcomeProps & { locale: Locale }) {
  const t = translator(told.locale);
  return (
    <News {...told} kind="welcome" title={t("club.mails.welcome.title")}>
      {t("club.mails.welcome.text")}
      <br />
      <br />
      {t("club.mails.welcome.number")}
      <br />
      <strong>{number}</strong>
    </News>
  );
}

/** A cagnotte ends within thirty days. */
export function CagnotteEnds({ amountMinor, endsAt, ...told }: CagnotteEndsProps & { locale: Locale }) {
  const { locale } = told;
  const t = translator(locale);
  const said = { amount: moneyText(money(amountMinor), locale), date: dateText(new Date(endsAt), locale) };
  return (
    <News {...told} kind="expiring" title={t("club.mails.expiring.title", said)}>
      {t("club.mails.expiring.text")}
    </News>
  );
}

/** A member has reached a higher tier: what it gives, and until when. */
export function TierReached({ tier, earnBasisPoints, keptUntil, ...told }: TierReachedProps & { locale: Locale }) {
  const { locale } = told;
  const t = translator(locale);
  const said = { percent: earnText(earnBasisPoints, locale), date: dateText(new Date(keptUntil), locale) };
  return (
    <News {...told} kind="tier" title={t("club.mails.tier.title", { tier: tier[locale] })}>
      {t("club.mails.tier.text", said)}
    </News>
  );
}

type NewsProps = Told &
  Readonly<{ kind: "welcome" | "expiring" | "tier"; title: string; locale: Locale; children: ReactNode }>;

function News({ house, name, clubUrl, kind, title, locale, children }: NewsProps) {
  const t = translator(locale);
  return (
    <Sheet locale={locale} house={house} preview={title} title={title}>
      <Text style={look.text}>{t("mails.greeting", { name })}</Text>
      <Text style={look.text}>{children}</Text>
      <Section style={{ margin: "24px 0 0" }}>
        <Button href={clubUrl} style={look.button}>
          {t(`club.mails.${kind}.link`)}
        </Button>
      </Section>
    </Sheet>
  );
}
