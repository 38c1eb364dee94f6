import type { Metadata } from "next";
import { NarrowPage } from "#components/account/narrow-page";
import { isLocale, type Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { MissingPage } from "../../missing-page";

type Props = PageProps<"/[locale]/questions/sent">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator((await params).locale as Locale);
  return { title: t("questions.sent.title"), robots: { index: false } };
}

/** A guest has asked: the question leaves once they follow the link in their mail. */
export default async function Sent({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) return <MissingPage locale={locale} />;
  const t = translator(locale);
  return <NarrowPage title={t("questions.sent.title")} text={t("questions.sent.text")} />;
}
