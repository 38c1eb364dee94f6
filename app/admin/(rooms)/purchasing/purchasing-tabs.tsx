import { Tabs } from "#components/admin/filter-bar";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { waitingOrderCount } from "#lib/purchasing/queries-orders";

const rooms = [
  { name: "suggestions", path: "/admin/purchasing" },
  { name: "orders", path: "/admin/purchasing/orders" },
  { name: "suppliers", path: "/admin/purchasing/suppliers" },
] as const;

/** The ways through purchasing; how many orders wait for a second person stands beside theirs. */
export async function PurchasingTabs({ here, locale }: { here: (typeof rooms)[number]["name"]; locale: Locale }) {
  const t = translator(locale);
  const waiting = await waitingOrderCount();
  return (
    <Tabs
      label={t("purchasing.rooms.label")}
      tabs={rooms.map(({ name, path }) => ({
        href: path,
        name: t(`purchasing.rooms.${name}`),
        current: name === here,
        ...(name === "orders" && waiting > 0 && { count: waiting }),
      }))}
    />
  );
}
