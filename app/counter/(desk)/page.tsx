import type { Metadata } from "next";
import { PickupList } from "#components/counter/pickup-list";
import { Icon } from "#components/ui/icon";
import { Notice } from "#components/ui/notice";
import { dayText } from "#lib/kernel/date-text";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { adminLocale } from "../../admin/locale";
import { counter } from "../counter";
import { waitingAt } from "../waiting";
import { FindForm } from "./find-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("counter.today.title") };
}

/** The store's day: somebody stands there first, then what waits. */
export default async function Today({ searchParams }: PageProps<"/counter">) {
  const { store, locale, t } = await counter("/counter");
  const { done } = await searchParams;
  const now = clock.now();
  const { due, ready, reservations, receptions, returns } = await waitingAt(store.code, locale, now);
  const waits = [
    { name: "picks", href: "/counter/picks", count: due.length },
    { name: "reservations", href: "/counter/reservations", count: reservations.length },
    { name: "receptions", href: "/counter/stock/receive", count: receptions.length },
    { name: "returns", href: "/counter/returns", count: returns.length },
  ] as const;
  return (
    <>
      <div className="flex items-baseline gap-2 px-4 pt-3 pb-2 lg:px-6">
        <h1 className="text-xl leading-7">{t("counter.today.title")}</h1>
        <p className="ml-auto text-[13px] text-muted">{dayText(now, locale)}</p>
      </div>
      {typeof done === "string" && (
        <Notice
          tone="success"
          title={t("counter.handOver.done", { number: done.slice(0, 20) })}
          className="mx-4 mb-3 lg:mx-6"
        />
      )}
      <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] lg:gap-6 lg:px-6">
        <div className="max-lg:px-4">
          <FindForm store={store.code} locale={locale} />
          <h2 className="pt-6 pb-2 text-base">{t("counter.today.waits")}</h2>
          <ul className="overflow-hidden rounded-card border border-hairline">
            {waits.map(({ name, href, count }) => (
              <li key={name} className="border-t border-hairline first:border-0">
                <a href={href} className="flex min-h-14 items-center gap-3 px-4 hover:bg-wash">
                  <span className="min-w-0 flex-1 font-medium">{t(`counter.today.${name}`)}</span>
                  <span className={`figures text-lg font-semibold ${count === 0 ? "text-muted" : ""}`}>{count}</span>
                  <Icon name="chevron-right" className="size-4 text-muted" />
                </a>
              </li>
            ))}
          </ul>
        </div>
        <section aria-labelledby="pretes">
          <h2 id="pretes" className="px-4 pt-6 pb-2 text-base lg:px-0 lg:pt-0">
            {t("counter.today.ready", { count: ready.length })}
          </h2>
          {ready.length > 0 && <PickupList pickups={ready} locale={locale} />}
        </section>
      </div>
    </>
  );
}
