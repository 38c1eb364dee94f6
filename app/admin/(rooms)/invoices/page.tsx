import type { Metadata } from "next";
import { FilterBar } from "#components/admin/filter-bar";
import { MoreLink } from "#components/admin/more-link";
import { RoomHead } from "#components/admin/room-head";
import { Cell, Row, RowLink, Table } from "#components/admin/table";
import { invoicesDesk, type ListedInvoice } from "#lib/invoices/queries";
import { shortDateText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { adminLocale } from "../../locale";
import { staffWho } from "../../staff";
import { documentKinds, InvoiceTabs } from "./invoice-tabs";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("invoices.list.title") };
}

const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);

/** Invoices and credit notes, newest first; kind, month, search and place in the list are the address. */
export default async function InvoicesPage({ searchParams }: PageProps<"/admin/invoices">) {
  await staffWho("invoices.read", "/admin/invoices");
  const locale = await adminLocale();
  const t = translator(locale);
  const asked = await searchParams;
  const kind = documentKinds.find((one) => one === first(asked.kind));
  const month = /^\d{4}-(0[1-9]|1[0-2])$/.exec(first(asked.month) ?? "")?.[0];
  const query = first(asked.q)?.slice(0, 120) ?? "";
  const { items, nextCursor } = await invoicesDesk({
    kind,
    month,
    query: query || undefined,
    cursor: first(asked.after),
  });
  const address = (over: Record<string, string | undefined>) => {
    const params = Object.entries({ kind, month, q: query || undefined, ...over }).filter(([, value]) => value);
    return `/admin/invoices${params.length > 0 ? `?${new URLSearchParams(params as [string, string][])}` : ""}`;
  };
  return (
    <>
      <RoomHead
        title={t("invoices.list.title")}
        count={t("invoices.list.count", { count: items.length, more: nextCursor ? "yes" : "no" })}
      />
      <InvoiceTabs here={kind ?? "all"} address={(one) => address({ kind: one })} locale={locale} />
      <FilterBar
        action="/admin/invoices"
        query={query}
        placeholder={t("invoices.list.search")}
        submit={t("admin.filter")}
        keep={{ kind }}
      >
        <input
          type="month"
          name="month"
          defaultValue={month}
          aria-label={t("invoices.list.month")}
          className="h-8 rounded-control border border-edge bg-paper px-2 text-sm max-lg:h-11"
        />
      </FilterBar>
      <Table
        caption={t("invoices.list.title")}
        columns={[
          { name: t("invoices.list.columns.number") },
          { name: t("invoices.list.columns.issued") },
          { name: t("invoices.list.columns.customer") },
          { name: t("invoices.list.columns.order"), hide: "phone" },
          { name: t("invoices.list.columns.net"), align: "right", hide: "phone" },
          { name: t("invoices.list.columns.vat"), align: "right", hide: "phone" },
          { name: t("invoices.list.columns.gross"), align: "right" },
        ]}
      >
        {items.map((one) => (
          <InvoiceRow key={one.id} invoice={one} locale={locale} />
        ))}
      </Table>
      {items.length === 0 && <p className="px-5 py-10 text-muted">{t("admin.none")}</p>}
      <MoreLink href={nextCursor && address({ after: nextCursor })} label={t("admin.more")} />
    </>
  );
}

/** A credit note takes back: its amounts are written as what they do. */
function InvoiceRow({ invoice, locale }: { invoice: ListedInvoice; locale: Locale }) {
  const { kind, number, orderNumber, issuedAt, customerName, companyName, netMinor, vatMinor, grossMinor } = invoice;
  const sign = kind === "invoice" ? 1 : -1;
  const text = (minor: number) => moneyText(money(sign * minor || 0), locale);
  return (
    <Row>
      <Cell>
        <RowLink href={`/admin/invoices/${number}`} whole>
          {number}
        </RowLink>
      </Cell>
      <Cell muted>{shortDateText(issuedAt, locale)}</Cell>
      <Cell>{companyName ?? customerName}</Cell>
      <Cell hide="phone">
        <a href={`/admin/orders/${orderNumber}`} className="relative text-blue hover:underline">
          {orderNumber}
        </a>
      </Cell>
      <Cell align="right" muted hide="phone">
        {text(netMinor)}
      </Cell>
      <Cell align="right" muted hide="phone">
        {text(vatMinor)}
      </Cell>
      <Cell align="right">
        <span className="font-medium">{text(grossMinor)}</span>
      </Cell>
    </Row>
  );
}
