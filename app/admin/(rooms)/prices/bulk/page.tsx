import type { Metadata } from "next";
import { BackLink } from "#components/admin/back-link";
import { FilterSelect, FilterValue } from "#components/admin/prices/filter-select";
import { RoomHead } from "#components/admin/room-head";
import { ActionField, ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { adjustmentKinds } from "#lib/pricing/adjustment";
import { bulkRows } from "#lib/pricing/bulk";
import { standingPrices } from "#lib/pricing/queries-sheet";
import { adminLocale } from "../../../locale";
import { staffWho } from "../../../staff";
import { type AskedSheet, readSheet, sheetQuery } from "../asked-sheet";
import { priceFormWords } from "../price-words";
import { startBulk } from "./actions";
import { Preview } from "./preview";
import { readOperation } from "./read-operation";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("adminPrices.bulk.title") };
}

const endings = ["90", "99", "95", "0"] as const;
const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) ?? "";

/** One operation on everything that a filter finds: said, previewed, then started as a batch of the worker's. */
export default async function BulkPage({ searchParams }: PageProps<"/admin/prices/bulk">) {
  const staff = await staffWho("prices.write", "/admin/prices/bulk");
  const locale = await adminLocale();
  const t = translator(locale);
  const query = await searchParams;
  const asked = readSheet(query);
  const typed = { kind: first(query.kind), value: first(query.value), ending: first(query.ending) };
  const operation = readOperation(typed);
  const rows = operation && bulkRows(await standingPrices(asked.filter, asked.scope), operation);
  const words = priceFormWords(locale);
  return (
    <div className="pb-10">
      <BackLink href={`/admin/prices${sheetQuery(asked)}`} name={t("adminPrices.title")} />
      <RoomHead title={t("adminPrices.bulk.title")} />
      <p className="max-w-prose px-5 text-muted">{t("adminPrices.bulk.text")}</p>
      <p className="px-5 pt-2 font-medium">
        {t("adminPrices.bulk.filter", { filter: filterText(asked) || t("adminPrices.bulk.everything") })}
      </p>
      <form action="/admin/prices/bulk" className="flex flex-wrap items-center gap-3 px-5 py-3">
        {[...new URLSearchParams(sheetQuery(asked))].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <FilterSelect
          name="kind"
          label={t("adminPrices.sheet.operation")}
          value={typed.kind || "percent"}
          choices={adjustmentKinds.map((kind) => ({ value: kind, name: t(`adminPrices.sheet.${kind}`) }))}
        />
        <FilterValue name="value" label={t("adminPrices.sheet.value")} value={typed.value} />
        <FilterSelect
          name="ending"
          label={t("adminPrices.sheet.ending")}
          value={typed.ending}
          choices={[
            { value: "", name: t("adminPrices.sheet.noEnding") },
            ...endings.map((ending) => ({ value: ending, name: `,${ending.padStart(2, "0")}` })),
          ]}
        />
        <Button type="submit" look={rows?.length ? "secondary" : "primary"} size="sm">
          {t("adminPrices.bulk.preview")}
        </Button>
      </form>
      {rows && <Preview rows={rows} seesCost={staff.permissions.has("costs.read")} locale={locale} />}
      {rows && rows.length > 0 && (
        <ActionForm
          action={startBulk}
          refusals={words.refusals}
          problems={words.problems}
          className="grid max-w-xl gap-3 px-5 pt-5"
        >
          <input type="hidden" name="sheet" value={sheetQuery(asked).slice(1)} />
          <input type="hidden" name="kind" value={typed.kind} />
          <input type="hidden" name="value" value={typed.value} />
          <input type="hidden" name="ending" value={typed.ending} />
          <ActionField name="reason" label={t("adminPrices.sheet.reason")} maxLength={200} />
          <div>
            <Start count={rows.length} locale={locale} />
          </div>
        </ActionForm>
      )}
    </div>
  );
}

const Start = ({ count, locale }: { count: number; locale: Locale }) => (
  <Button type="submit" size="sm">
    {translator(locale)("adminPrices.bulk.start", { count })}
  </Button>
);

/** The filter in short, as its address says it. */
const filterText = ({ filter, scope }: AskedSheet): string =>
  [
    filter.query && `«\u00A0${filter.query}\u00A0»`,
    filter.category,
    filter.brand,
    filter.marginUnder !== undefined && `< ${filter.marginUnder}\u00A0%`,
    filter.state,
    scope.listCode,
  ]
    .filter(Boolean)
    .join(", ");
