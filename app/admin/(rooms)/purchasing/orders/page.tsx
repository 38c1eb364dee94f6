import type { Metadata } from "next";
import { FilterSelect } from "#components/admin/prices/filter-select";
import { RoomHead } from "#components/admin/room-head";
import { Button } from "#components/ui/button";
import { dayOf } from "#lib/kernel/local-time";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { supplierOrders } from "#lib/purchasing/queries-orders";
import { adminLocale } from "../../../locale";
import { staffWho } from "../../../staff";
import { OrdersTable } from "../orders-table.tsx";
import { PurchasingTabs } from "../purchasing-tabs";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("purchasing.orders.title") };
}

/** Orders to suppliers: those under way, or all of them, the latest first. */
export default async function SupplierOrders({ searchParams }: PageProps<"/admin/purchasing/orders">) {
  await staffWho("purchasing.read", "/admin/purchasing/orders");
  const locale = await adminLocale();
  const t = translator(locale);
  const open = (await searchParams).show === "open";
  const orders = await supplierOrders({ open });
  return (
    <div className="pb-10">
      <RoomHead title={t("purchasing.orders.title")} count={String(orders.length)} />
      <PurchasingTabs here="orders" locale={locale} />
      <form className="flex flex-wrap items-center gap-2 px-5 py-2">
        <FilterSelect
          name="show"
          label={t("purchasing.orders.state")}
          value={open ? "open" : ""}
          choices={[
            { value: "", name: t("purchasing.orders.all") },
            { value: "open", name: t("purchasing.orders.open") },
          ]}
        />
        <Button type="submit" look="secondary" size="sm">
          {t("purchasing.suggestions.show")}
        </Button>
      </form>
      {orders.length === 0 ? (
        <p className="px-5 py-4 text-muted">{t("purchasing.orders.empty")}</p>
      ) : (
        <OrdersTable orders={orders} today={dayOf(clock.now())} locale={locale} />
      )}
    </div>
  );
}
