import type { Metadata } from "next";
import { ToCountList } from "#components/admin/stock/to-count";
import { Icon, type IconName } from "#components/ui/icon";
import { toCountAt } from "#lib/fulfilment/queries-to-count";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { consignments } from "#lib/stockroom/queries-consignments";
import { adminLocale } from "../../../admin/locale";
import { counter } from "../../counter";
import { ConsignmentList } from "./consignment-list";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("counter.stock.title") };
}

const ways = [
  { key: "count", icon: "clipboard-list" },
  { key: "receive", icon: "package" },
  { key: "transfer", icon: "truck" },
] as const satisfies readonly { key: string; icon: IconName }[];

/** The stock of this store: count it, receive what is sent to it, send some elsewhere. */
export default async function Stock() {
  const { store, locale, t } = await counter("/counter/stock", "stock.count");
  const [all, missed] = await Promise.all([consignments(), toCountAt(store.code, clock.now())]);
  const drafts = all.filter(({ originCode, state }) => originCode === store.code && state === "draft");
  return (
    <div className="mx-auto max-w-2xl">
      <h1 className="px-4 pt-3 pb-2 text-xl leading-7">{t("counter.stock.title")}</h1>
      <ul className="border-t border-hairline">
        {ways.map(({ key, icon }) => (
          <li key={key} className="border-b border-hairline">
            <a href={`/counter/stock/${key}`} className="flex min-h-16 items-center gap-3 px-4 py-2.5 hover:bg-wash">
              <Icon name={icon} className="size-6 text-blue" />
              <span className="min-w-0 flex-1">
                <span className="block font-medium">{t(`counter.stock.${key}`)}</span>
                <span className="block text-[13px] text-muted">{t(`counter.stock.${key}Text`)}</span>
              </span>
              <Icon name="chevron-right" className="size-4 text-muted" />
            </a>
          </li>
        ))}
      </ul>
      <ToCountList
        articles={missed}
        inset="px-4"
        hrefOf={(sku) => `/counter/stock/count?code=${encodeURIComponent(sku)}`}
        locale={locale}
      />
      {drafts.length > 0 && (
        <section aria-labelledby="expedier">
          <h2 id="expedier" className="px-4 pt-6 pb-2 text-base">
            {t("counter.stock.toSend")}
          </h2>
          <ConsignmentList consignments={drafts} locale={locale} />
        </section>
      )}
    </div>
  );
}
