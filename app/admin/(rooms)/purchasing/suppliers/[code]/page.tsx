import type { Metadata } from "next";
import { may } from "#app/actor";
import { FormDialog } from "#components/admin/form-dialog";
import { RoomHead } from "#components/admin/room-head";
import { TextLink } from "#components/ui/text-link";
import { dayOf } from "#lib/kernel/local-time";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { supplierOrders } from "#lib/purchasing/queries-orders";
import { articlesOf, supplier as supplierNamed } from "#lib/purchasing/queries-suppliers";
import type { SupplierView } from "#lib/purchasing/schema";
import { adminLocale } from "../../../../locale";
import { staffWho } from "../../../../staff";
import { MissingRoom } from "../../../missing-room";
import { changeTerms, list } from "../../actions";
import { OrdersTable } from "../../orders-table.tsx";
import { PurchasingTabs } from "../../purchasing-tabs";
import { purchasingWords } from "../../purchasing-words";
import { daysText } from "../days-text.ts";
import { SupplierFields } from "../supplier-fields.tsx";
import { ArticleFields } from "./article-fields.tsx";
import { Articles } from "./articles.tsx";

export async function generateMetadata({ params }: PageProps<"/admin/purchasing/suppliers/[code]">): Promise<Metadata> {
  const found = await supplierNamed((await params).code);
  return { title: found?.name ?? translator(await adminLocale())("purchasing.suppliers.title") };
}

/** One supplier: what is agreed, what they sell, and the latest orders. */
export default async function SupplierPage({ params }: PageProps<"/admin/purchasing/suppliers/[code]">) {
  const { code } = await params;
  const staff = await staffWho("purchasing.read", `/admin/purchasing/suppliers/${code}`);
  const locale = await adminLocale();
  const t = translator(locale);
  const supplier = await supplierNamed(code);
  if (!supplier) return <MissingRoom />;
  const [articles, orders] = await Promise.all([articlesOf(code), supplierOrders({ supplier: code }, 10)]);
  const writes = may(staff, "purchasing.write");
  const shared = { submit: t("common.save"), keep: t("admin.order.keep"), words: purchasingWords(locale) };
  return (
    <div className="pb-10">
      <RoomHead title={supplier.name} count={code}>
        {writes && (
          <FormDialog
            {...shared}
            button={t("purchasing.suppliers.change")}
            title={t("purchasing.suppliers.changeTitle", { name: supplier.name })}
            action={changeTerms}
          >
            <SupplierFields supplier={supplier} locale={locale} />
          </FormDialog>
        )}
      </RoomHead>
      <PurchasingTabs here="suppliers" locale={locale} />
      <Agreed supplier={supplier} locale={locale} />
      {orders.length > 0 && (
        <section className="pt-4">
          <h2 className="px-5 pb-2 text-base">{t("purchasing.suppliers.seeOrders")}</h2>
          <OrdersTable orders={orders} today={dayOf(clock.now())} locale={locale} />
        </section>
      )}
      <section className="pt-6">
        <div className="flex flex-wrap items-center gap-3 px-5 pb-2">
          <h2 className="text-base">
            {t("purchasing.suppliers.articleList")} <span className="figures text-muted">{articles.length}</span>
          </h2>
          {writes && (
            <FormDialog
              {...shared}
              button={t("purchasing.suppliers.list")}
              title={t("purchasing.suppliers.list")}
              action={list}
            >
              <ArticleFields supplier={code} article={null} locale={locale} />
            </FormDialog>
          )}
        </div>
        {articles.length === 0 ? (
          <p className="px-5 text-muted">{t("purchasing.suppliers.noArticles")}</p>
        ) : (
          <Articles supplier={code} articles={articles} writes={writes} locale={locale} />
        )}
      </section>
    </div>
  );
}

function Agreed({ supplier, locale }: { supplier: SupplierView; locale: Locale }) {
  const t = translator(locale);
  const { code, email, street, postcode, city, country, leadDays, coverDays, servicePercent, minimumMinor } = supplier;
  const facts = [
    [t("purchasing.suppliers.email"), email],
    [t("purchasing.suppliers.contact"), `${street}, ${postcode} ${city} (${country})`],
    [t("purchasing.suppliers.lead"), t("purchasing.suppliers.days", { count: leadDays })],
    [t("purchasing.suppliers.orderDays"), daysText(supplier.orderDays, locale)],
    [t("purchasing.suppliers.service"), t("purchasing.suppliers.servicePercent", { percent: servicePercent })],
    [t("purchasing.suppliers.coverDays"), t("purchasing.suppliers.days", { count: coverDays })],
    [t("purchasing.suppliers.minimum"), minimumMinor > 0 ? moneyText(money(minimumMinor), locale) : ""],
    [t("purchasing.suppliers.terms"), supplier.terms],
  ].filter(([, value]) => value);
  return (
    <div className="px-5 py-3">
      <dl className="figures grid max-w-2xl grid-cols-[10rem_minmax(0,1fr)] gap-x-4 gap-y-1 text-[13px] max-sm:grid-cols-1">
        {facts.map(([name, value]) => (
          <div key={name} className="col-span-2 grid grid-cols-subgrid max-sm:col-span-1 max-sm:block">
            <dt className="text-muted">{name}</dt>
            <dd className="min-w-0 break-words">{value}</dd>
          </div>
        ))}
      </dl>
      {supplier.locationCode && (
        <p className="pt-2 text-[13px] text-muted">
          {t("purchasing.suppliers.dropShip", { place: supplier.locationCode })}
        </p>
      )}
      <TextLink
        href={`/admin/purchasing?supplier=${code}`}
        className="mt-2 inline-flex min-h-9 items-center text-[13px] max-lg:min-h-11"
      >
        {t("purchasing.suppliers.suggest")}
      </TextLink>
    </div>
  );
}
