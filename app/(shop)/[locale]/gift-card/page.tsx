import type { Metadata } from "next";
import { NarrowPage } from "#components/account/narrow-page";
import { BalanceForm } from "#components/credit/balance-form";
import { BalanceShown } from "#components/credit/balance-shown";
import { TextLink } from "#components/ui/text-link";
import { balanceShown } from "#lib/credit/queries";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { askForBalance } from "./actions";

export async function generateMetadata({ params }: PageProps<"/[locale]/gift-card">): Promise<Metadata> {
  const t = translator((await params).locale as Locale);
  return { title: t("credit.page.title"), robots: { index: false } };
}

/** What is left on a gift card, for who types its code. */
export default async function GiftCardPage({ params, searchParams }: PageProps<"/[locale]/gift-card">) {
  const locale = (await params).locale as Locale;
  const { shown } = await searchParams;
  const t = translator(locale);
  const balance = typeof shown === "string" ? await balanceShown(shown, clock.now()) : null;
  return (
    <NarrowPage
      title={t("credit.page.title")}
      text={balance ? t("credit.page.how") : t("credit.page.text")}
      after={<TextLink href={`/${locale}/c/cartes-cadeaux`}>{t("credit.page.buy")}</TextLink>}
    >
      {balance ? (
        <>
          <BalanceShown balance={balance} locale={locale} />
          <TextLink href={`/${locale}/gift-card`}>{t("credit.page.another")}</TextLink>
        </>
      ) : (
        <BalanceForm locale={locale} action={askForBalance} />
      )}
    </NarrowPage>
  );
}
