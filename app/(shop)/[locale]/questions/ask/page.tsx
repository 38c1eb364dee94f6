import type { Metadata } from "next";
import { currentActor } from "#app/actor";
import { NarrowPage } from "#components/account/narrow-page";
import { AskForm } from "#components/questions/ask-form";
import { TextLink } from "#components/ui/text-link";
import { isLocale, type Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { productToAskAbout } from "#lib/questions/queries";
import { isAddressPart } from "../../address-part.ts";
import { MissingPage } from "../../missing-page";
import { askAction } from "../actions";
import { questionWords } from "../question-words.ts";

type Props = PageProps<"/[locale]/questions/ask">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator((await params).locale as Locale);
  return { title: t("questions.form.title"), robots: { index: false } };
}

/** A question about one product; a customer who is signed in types nothing else. */
export default async function Ask({ params, searchParams }: Props) {
  const [{ locale }, { product: handle }] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) return <MissingPage locale={locale} />;
  const isHandle = typeof handle === "string" && isAddressPart(handle);
  const product = isHandle ? await productToAskAbout(handle, locale) : null;
  if (!product) return <MissingPage locale={locale} />;
  const t = translator(locale);
  const actor = await currentActor();
  return (
    <NarrowPage
      title={product.name}
      text={t("questions.form.text")}
      after={<TextLink href={`/${locale}/p/${product.handle}#questions`}>{t("questions.form.back")}</TextLink>}
    >
      <h2 className="mb-4 text-xl">{t("questions.form.title")}</h2>
      <AskForm
        productId={product.id}
        isKnown={actor.kind === "customer"}
        action={askAction}
        words={questionWords("question", locale)}
        locale={locale}
      />
    </NarrowPage>
  );
}
