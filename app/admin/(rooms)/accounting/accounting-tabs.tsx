import { Tabs } from "#components/admin/filter-bar";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

const rooms = ["closings", "exports", "reporting", "proof"] as const;
export type AccountingRoom = (typeof rooms)[number];

export const accountingRoom = (asked: unknown): AccountingRoom => rooms.find((one) => one === asked) ?? "closings";

/** The ways through accounting. */
export function AccountingTabs({ here, locale }: { here: AccountingRoom; locale: Locale }) {
  const t = translator(locale);
  return (
    <Tabs
      label={t("invoices.accounting.label")}
      tabs={rooms.map((one) => ({
        href: one === "closings" ? "/admin/accounting" : `/admin/accounting?room=${one}`,
        name: t(`invoices.accounting.tabs.${one}`),
        current: one === here,
      }))}
    />
  );
}
