import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { isLocale, type Locale } from "#lib/kernel/locale";
import { type Translator, translator } from "#lib/language/translator";

type Params = Readonly<{ params: Promise<{ locale: string }> }>;

/** The page's language; an address in another is no page of ours. */
export async function localeOf({ params }: Params): Promise<Locale> {
  const { locale } = await params;
  return isLocale(locale) ? locale : notFound();
}

/** A page's title in its language: `export const generateMetadata = titled((t) => t("account.title"));` */
export const titled =
  (say: (t: Translator) => string) =>
  async (props: Params): Promise<Metadata> => ({ title: say(translator(await localeOf(props))) });
