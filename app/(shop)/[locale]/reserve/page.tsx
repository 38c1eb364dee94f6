import type { Metadata } from "next";
import { currentActor } from "#app/actor";
import { NarrowPage } from "#components/account/narrow-page";
import { AddToCart } from "#components/cart/add-to-cart";
import { Article } from "#components/reservations/article";
import { ReserveForm } from "#components/reservations/reserve-form";
import { pictureAt } from "#components/trade/picture";
import { Notice } from "#components/ui/notice";
import { TextLink } from "#components/ui/text-link";
import { isLocale, type Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { heldUntil } from "#lib/reservations/held-until";
import { articleToReserve } from "#lib/reservations/queries";
import { type StoreStock, stockAt } from "#lib/reservations/queries-stock";
import { mostUnits } from "#lib/reservations/schema";
import { untilText } from "#lib/reservations/until-text";
import { openState } from "#lib/stores/hours";
import { openingText } from "#lib/stores/opening-text";
import { stores } from "#lib/stores/queries";
import { addToCart } from "../cart/actions.ts";
import { addWords } from "../cart/add-words.ts";
import { MissingPage } from "../missing-page";
import { reserveAction } from "./actions";

type Props = PageProps<"/[locale]/reserve">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator((await params).locale as Locale);
  return { title: t("reservations.reserve.send"), robots: { index: false } };
}

/** Three things to know (what, where, until when) and three to fill in. */
export default async function Reserve({ params, searchParams }: Props) {
  const [{ locale }, asked] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) return <MissingPage locale={locale} />;
  const [sku, storeCode] = [textOf(asked.sku), textOf(asked.store)];
  const now = clock.now();
  const [article, stock, store, actor] = await Promise.all([
    articleToReserve(sku, locale),
    stockAt(sku, storeCode, now),
    stores(locale).then((all) => all.find(({ code }) => code === storeCode)),
    currentActor(),
  ]);
  if (!article || !stock || !store) return <MissingPage locale={locale} />;

  const t = translator(locale);
  const until = stock.reserves ? heldUntil(store, now) : null;
  const quantity = Math.min(Math.max(1, Number(textOf(asked.quantity)) || 1), mostUnits, Math.max(1, stock.quantity));
  const customer = actor.kind === "customer" ? actor : { name: "", email: "" };
  return (
    <NarrowPage
      title={t("reservations.reserve.title", { city: store.city })}
      text={until && stock.quantity > 0 && t("reservations.reserve.text", { until: untilText(until, now, locale) })}
      after={<TextLink href={`/${locale}/p/${article.handle}`}>{t("reservations.reserve.back")}</TextLink>}
    >
      <Article
        article={article}
        quantity={quantity}
        place={`${store.street}, ${store.city}. ${openingText(openState(store, now), now, locale)}.`}
        locale={locale}
      />
      <Doubt stock={stock} until={until} locale={locale} />
      {until && stock.quantity > 0 && (
        <div className="mt-6">
          <ReserveForm
            locale={locale}
            sku={article.sku}
            store={store.code}
            quantity={quantity}
            customer={customer}
            action={reserveAction}
          />
        </div>
      )}
      {!article.storeOnly && stock.quantity > 0 && (
        <div className="mt-10 grid gap-3 border-t border-hairline pt-6">
          <p className="text-muted">{t("reservations.reserve.payText", { days: store.pickupHoldDays })}</p>
          <AddToCart
            action={addToCart}
            sku={article.sku}
            store={store.code}
            max={stock.quantity}
            locale={locale}
            words={addWords(locale, t("reservations.reserve.pay"))}
            line={{
              name: article.name,
              optionsText: "",
              picture: article.pictureFile && pictureAt(article.pictureFile, 256),
              price: moneyText(money(article.priceMinor), locale),
              promise: null,
            }}
          />
        </div>
      )}
    </NarrowPage>
  );
}

function Doubt({ stock, until, locale }: { stock: StoreStock; until: Date | null; locale: Locale }) {
  const t = translator(locale);
  if (stock.quantity === 0) return <Told text={t("reservations.reserve.none", { city: stock.city })} />;
  if (!until) return <Told text={t("reservations.reserve.closed")} />;
  return stock.isSure ? null : <Told text={t("reservations.reserve.unsure")} />;
}

const Told = ({ text }: { text: string }) => (
  <div className="mt-5">
    <Notice tone="info" title={text} />
  </div>
);

const textOf = (value: string | string[] | undefined): string => (typeof value === "string" ? value : "");
