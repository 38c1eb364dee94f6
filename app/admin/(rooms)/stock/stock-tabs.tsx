import { may } from "#app/actor";
import { Tabs } from "#components/admin/filter-bar";
import type { Actor } from "#lib/kernel/actor";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { waitingCorrectionCount } from "#lib/stockroom/queries";

const rooms = [
  { name: "grid", path: "/admin/stock", needs: "stock.read" },
  { name: "counts", path: "/admin/stock/counts", needs: "stock.count" },
  { name: "consignments", path: "/admin/stock/consignments", needs: "stock.receive" },
  { name: "approvals", path: "/admin/stock/approvals", needs: "stock.count" },
  { name: "levels", path: "/admin/stock/import", needs: "imports.run" },
  { name: "books", path: "/admin/stock/books", needs: "stock.adjust" },
] as const;

/** The ways through the stock rooms that this person may take. */
export async function StockTabs({
  here,
  staff,
  locale,
}: {
  here: (typeof rooms)[number]["name"];
  staff: Actor;
  locale: Locale;
}) {
  const t = translator(locale);
  const waiting = may(staff, "stock.count") ? await waitingCorrectionCount() : 0;
  return (
    <Tabs
      label={t("stock.rooms.label")}
      tabs={rooms
        .filter(({ needs }) => may(staff, needs))
        .map(({ name, path }) => ({
          href: path,
          name: t(`stock.rooms.${name}`),
          current: name === here,
          ...(name === "approvals" && waiting > 0 && { count: waiting }),
        }))}
    />
  );
}
