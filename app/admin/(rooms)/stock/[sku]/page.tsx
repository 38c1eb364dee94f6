import type { Metadata } from "next";
import { BackLink } from "#components/admin/back-link";
import { History } from "#components/admin/journal/history";
import { RoomHead } from "#components/admin/room-head";
import { auditOf } from "#lib/audit/queries";
import { articleName } from "#lib/catalogue/queries";
import { movementsOf, stockPerPlace } from "#lib/inventory/queries";
import { batchesOf } from "#lib/inventory/queries-batch";
import { translator } from "#lib/language/translator";
import { placeName } from "#lib/stores/place-name";
import { adminLocale } from "../../../locale";
import { staffWho } from "../../../staff";
import { MissingRoom } from "../../missing-room";
import { Batches } from "./batches";
import { CodePool } from "./code-pool";
import { Ledger } from "./ledger";
import { Levels } from "./levels";

export async function generateMetadata({ params }: PageProps<"/admin/stock/[sku]">): Promise<Metadata> {
  return { title: decodeURIComponent((await params).sku) };
}

/** One SKU in every place, corrected with a reason, and the ledger that explains each figure. */
export default async function SkuPage({ params }: PageProps<"/admin/stock/[sku]">) {
  const sku = decodeURIComponent((await params).sku);
  const staff = await staffWho("stock.read", `/admin/stock/${sku}`);
  const locale = await adminLocale();
  const [name, levels, kept, movements, { entries }] = await Promise.all([
    articleName(sku, locale),
    stockPerPlace(sku),
    batchesOf(sku),
    movementsOf(sku),
    auditOf(`variant:${sku}`),
  ]);
  if (!levels) return <MissingRoom />;
  const t = translator(locale);
  return (
    <div className="lg:grid lg:h-full lg:grid-cols-[minmax(0,1fr)_260px]">
      <div className="pb-10 lg:overflow-auto">
        <BackLink href="/admin/stock" name={t("admin.stock.title")} />
        <RoomHead title={sku} {...(name && { count: name })} />
        <Levels sku={sku} levels={levels} staff={staff} locale={locale} />
        <CodePool sku={sku} staff={staff} locale={locale} />
        <Batches sku={sku} kept={kept} staff={staff} locale={locale} />
        <h2 className="px-5 pt-8 pb-2 text-base">{t("admin.stock.ledger")}</h2>
        <Ledger
          movements={movements.items}
          places={new Map(levels.map(({ locationCode, locationName }) => [locationCode, placeName(locationName)]))}
          locale={locale}
        />
      </div>
      <aside className="border-hairline max-lg:border-t lg:overflow-auto lg:border-l">
        <History entries={entries} name={name ?? sku} locale={locale} />
      </aside>
    </div>
  );
}
