import { Tabs } from "#components/admin/filter-bar";
import { stoppedSubmissions } from "#lib/einvoicing/queries";
import type { DocumentKind } from "#lib/invoices/schema";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

export const documentKinds = ["invoice", "credit_note"] as const satisfies readonly DocumentKind[];

type Here = DocumentKind | "all" | "platform";
type Props = Readonly<{ here: Here; address: (kind: DocumentKind | undefined) => string; locale: Locale }>;

/** The ways through invoices: by kind, and what became of them at the platform, with how many somebody must see to. */
export async function InvoiceTabs({ here, address, locale }: Props) {
  const t = translator(locale);
  const stopped = await stoppedSubmissions();
  return (
    <Tabs
      label={t("invoices.list.title")}
      tabs={[
        ...[undefined, ...documentKinds].map((kind) => ({
          href: address(kind),
          name: t(`invoices.list.${kind ?? "all"}`),
          current: here === (kind ?? "all"),
        })),
        {
          href: "/admin/invoices/platform",
          name: t("invoices.platform.tab"),
          current: here === "platform",
          ...(stopped > 0 && { count: stopped }),
        },
      ]}
    />
  );
}
