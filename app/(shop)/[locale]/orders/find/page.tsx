import { currentActor } from "#app/actor";
import { findingWords } from "#app/finding-words";
import { FindOrder } from "#components/orders/find-order";
import { Breadcrumb } from "#components/shells/breadcrumb";
import { isLocale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { ordersOf } from "#lib/orders/queries";
import { shopUrl } from "#lib/platform/env";
import { MissingPage } from "../../missing-page";
import { pageMetadata } from "../../page-metadata.ts";
import { find } from "./actions";

type Props = PageProps<"/[locale]/orders/find">;

const path = "/orders/find";
const shown = 5;

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = translator(locale);
  return pageMetadata(locale, path, { title: t("orders.find.where"), description: t("orders.find.lead") });
}

/** What shops are asked most (ux S81): answered without an account, or with one click for whoever is signed in. */
export default async function WhereIsMyOrder({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) return <MissingPage locale={locale} />;
  const t = translator(locale);
  const actor = await currentActor();
  const mine = actor.kind === "customer" ? await ordersOf(actor.id, shown) : [];
  const title = t("orders.find.where");
  return (
    <div className="container-page pb-14 lg:pb-24">
      <Breadcrumb locale={locale} base={shopUrl()} crumbs={[{ name: title, path: `/${locale}${path}` }]} />
      <h1 className="mt-1 text-3xl leading-tight font-bold tracking-[-0.03em] lg:text-4xl">{title}</h1>
      <p className="mt-1.5 max-w-[62ch] text-pretty text-muted">{t("orders.find.lead")}</p>
      <div className="max-w-[640px]">
        <FindOrder
          action={find}
          orders={mine}
          pathOf={(number) => `/${locale}/orders/${number}`}
          words={findingWords(locale)}
          locale={locale}
        />
      </div>
    </div>
  );
}
