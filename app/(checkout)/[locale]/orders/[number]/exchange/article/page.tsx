import type { Metadata } from "next";
import { articlesInstead } from "#app/articles-instead";
import { askedIn } from "#app/exchange-asked";
import { goingBackOn } from "#app/going-back-on";
import { returnWords } from "#app/return-words";
import { ArticleSearch } from "#components/returns/article-search";
import { ArticlesToTake } from "#components/returns/articles-to-take";
import { Carried } from "#components/returns/carried";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { NothingHere } from "../../../../nothing-here";
import { choose } from "../actions";

type Props = PageProps<"/[locale]/orders/[number]/exchange/article">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator((await params).locale as Locale)("exchanges.instead"), referrer: "same-origin" };
}

/** An exchange, second step: another version of the same article, or any other by its name or reference. */
export default async function ChooseArticle(props: Props) {
  const { locale, number, token, asked, order } = await goingBackOn(props);
  const { lines, reason, back } = askedIn(asked, order);
  if (!order || back.length === 0) return <NothingHere locale={locale} />;
  const t = translator(locale);
  const words = returnWords(locale);
  const { typed, others, found } = await articlesInstead({ back, reason, asked }, locale);
  const carried = { number, token, locale, lines, reason };
  const articles = back.map(({ quantity, name }) => t("returns.withdraw.line", { quantity, name })).join(", ");
  return (
    <main id="content" className="container-page max-w-3xl pt-10 lg:pt-16">
      <p className="text-sm text-muted">{t("exchanges.step", { step: 2 })}</p>
      <h1 className="mt-1 text-3xl leading-tight lg:text-4xl">{t("exchanges.instead")}</h1>
      <p className="mt-3 text-lg">{t("exchanges.back", { articles })}</p>
      {others.length > 0 && (
        <section className="mt-8" aria-labelledby="versions">
          <h2 id="versions" className="text-xl">
            {t("exchanges.variants")}
          </h2>
          <ArticlesToTake articles={others} action={choose} words={words} locale={locale}>
            <Carried {...carried} />
          </ArticlesToTake>
        </section>
      )}
      <div className="mt-8">
        <ArticleSearch asked={asked} typed={typed} label={t("exchanges.search")} find={t("exchanges.find")} />
      </div>
      {typed !== "" && found.length === 0 && <p className="mt-4">{t("exchanges.nothing")}</p>}
      {found.length > 0 && (
        <ArticlesToTake articles={found} action={choose} words={words} locale={locale}>
          <Carried {...carried} />
        </ArticlesToTake>
      )}
    </main>
  );
}
