import type { Metadata } from "next";
import { PickupList } from "#components/counter/pickup-list";
import { pickupsFound, readyPickups } from "#lib/fulfilment/queries-pickup";
import { translator } from "#lib/language/translator";
import { adminLocale } from "../../../admin/locale";
import { counter } from "../../counter";
import { FindForm } from "../find-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("counter.handOver.title") };
}

/** Pick-ups of this store under a name or a number; all that wait when nothing is asked. */
export default async function HandOver({ searchParams }: PageProps<"/counter/hand-over">) {
  const { store, locale, t } = await counter("/counter/hand-over");
  const { q } = await searchParams;
  const query = typeof q === "string" ? q.trim().slice(0, 80) : "";
  const found = query ? await pickupsFound(store.code, query) : await readyPickups(store.code);
  return (
    <div className="mx-auto max-w-2xl">
      <h1 className="px-4 pt-3 pb-2 text-xl leading-7">{t("counter.handOver.title")}</h1>
      <div className="px-4">
        <FindForm store={store.code} query={query} locale={locale} />
      </div>
      <p role="status" className="px-4 pt-5 pb-2 text-[13px] text-muted">
        {query
          ? t("counter.handOver.found", { count: found.length, query })
          : t("counter.today.ready", { count: found.length })}
      </p>
      {found.length > 0 && <PickupList pickups={found} locale={locale} />}
      {query && found.length === 0 && <p className="px-4 text-[13px] text-muted">{t("counter.handOver.none")}</p>}
    </div>
  );
}
