import type { Metadata } from "next";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { adminLocale } from "../../../../admin/locale";
import { counter } from "../../../counter";
import { waitingAt } from "../../../waiting";
import { ConsignmentList } from "../consignment-list";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("counter.stock.receive") };
}

/** What is on its way to this store. */
export default async function Receptions() {
  const { store, locale, t } = await counter("/counter/stock/receive", "stock.receive");
  const { receptions } = await waitingAt(store.code, locale, clock.now());
  return (
    <div className="mx-auto max-w-2xl">
      <h1 className="px-4 pt-3 pb-2 text-xl leading-7">{t("counter.stock.receive")}</h1>
      {receptions.length > 0 ? (
        <ConsignmentList consignments={receptions} locale={locale} />
      ) : (
        <p className="px-4 py-4 text-muted">{t("counter.stock.nothingComes")}</p>
      )}
    </div>
  );
}
