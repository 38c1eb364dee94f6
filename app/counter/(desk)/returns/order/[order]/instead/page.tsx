import type { Metadata } from "next";
import { articlesInstead } from "#app/articles-instead";
import { returnWords } from "#app/return-words";
import { ArticleSearch } from "#components/returns/article-search";
import { ArticlesToTake } from "#components/returns/articles-to-take";
import { Carried } from "#components/returns/carried";
import { ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { translator } from "#lib/language/translator";
import { adminLocale } from "../../../../../../admin/locale";
import { MissingAtCounter } from "../../../../../missing";
import { announceHere, choose, withdrawHere } from "../actions";
import { orderHere } from "../order-here";

type Props = PageProps<"/counter/returns/order/[order]/instead">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("returns.counter.instead") };
}

/** What they want for it: their money back, or another article of this store. */
export default async function WhatForIt(props: Props) {
  const { locale, t, store, asked, order, lines, reason, back } = await orderHere(props);
  if (!order || back.length === 0) return <MissingAtCounter />;
  const words = returnWords(locale);
  const { typed, others, found } = await articlesInstead({ back, reason, asked }, locale, store.code);
  const carried = { number: order.number, token: order.token, locale, lines, reason };
  const changedMind = reason === "changed_mind";
  return (
    <div className="mx-auto max-w-2xl px-4 pb-6">
      <h1 className="pt-3 pb-2 text-xl leading-7">{t("returns.counter.instead")}</h1>
      <p>
        {t("returns.counter.comesBack", {
          articles: back.map(({ quantity, name }) => t("returns.withdraw.line", { quantity, name })).join(", "),
        })}
      </p>
      <ActionForm action={changedMind ? withdrawHere : announceHere} {...words} className="grid gap-3 pt-4">
        <Carried {...carried} />
        {changedMind && (
          <>
            <input type="hidden" name="name" value={order.name} />
            <input type="hidden" name="email" value={order.email} />
          </>
        )}
        <Button type="submit" size="lg" wide>
          {t("returns.counter.money")}
        </Button>
        {changedMind && <p className="text-[13px] text-muted">{t("returns.counter.statement")}</p>}
      </ActionForm>
      <h2 className="pt-6 pb-2 text-base">{t("returns.counter.exchange")}</h2>
      <ArticleSearch asked={asked} typed={typed} label={t("returns.counter.article")} find={t("exchanges.find")} />
      {typed !== "" && found.length === 0 && <p className="pt-3">{t("exchanges.nothing")}</p>}
      <ArticlesToTake articles={typed === "" ? others : found} action={choose} words={words} locale={locale}>
        <Carried {...carried} />
        <input type="hidden" name="store" value={store.code} />
      </ArticlesToTake>
    </div>
  );
}
