import type { Metadata } from "next";
import { may } from "#app/actor";
import { FilterSelect } from "#components/admin/prices/filter-select";
import { RoomHead } from "#components/admin/room-head";
import { ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { stockPlaces } from "#lib/inventory/queries-places";
import { warehouse } from "#lib/inventory/schema";
import { shortDayText } from "#lib/kernel/date-text";
import { dayOf } from "#lib/kernel/local-time";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { nextOrderDay } from "#lib/purchasing/order-days";
import { suppliers } from "#lib/purchasing/queries-suppliers";
import { adminLocale } from "../../locale";
import { staffWho } from "../../staff";
import { draft } from "./actions";
import { Proposals } from "./proposals.tsx";
import { PurchasingTabs } from "./purchasing-tabs";
import { purchasingWords } from "./purchasing-words";
import { spans, suggestedFrom } from "./suggested";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("purchasing.suggestions.title") };
}

/** What to order from whom, and why so many: what is ticked becomes a draft. */
export default async function Suggestions({ searchParams }: PageProps<"/admin/purchasing">) {
  const asked = await searchParams;
  const staff = await staffWho("purchasing.read", "/admin/purchasing");
  const locale = await adminLocale();
  const t = translator(locale);
  const [all, places] = await Promise.all([suppliers(), stockPlaces()]);
  const supplier = all.find(({ code }) => code === asked.supplier) ?? all[0];
  const place = places.find(({ code }) => code === asked.place)?.code ?? warehouse;
  const weeks = spans.find((span) => String(span) === asked.weeks) ?? 8;
  const now = clock.now();
  const proposed = supplier ? await suggestedFrom(supplier, { place, weeks, now }) : [];
  const wanted = proposed.filter(({ suggestion }) => suggestion.quantity > 0);
  const enough = proposed.filter(({ suggestion }) => suggestion.quantity === 0);
  const totalMinor = wanted.reduce((sum, { article, suggestion }) => sum + article.costMinor * suggestion.quantity, 0);
  const writes = may(staff, "purchasing.write");
  const words = purchasingWords(locale);
  return (
    <div className="pb-10">
      <RoomHead
        title={t("purchasing.suggestions.title")}
        {...(supplier && {
          count: `${t("purchasing.suggestions.toOrder", { count: wanted.length })}, ${moneyText(money(totalMinor), locale)}`,
        })}
      />
      <PurchasingTabs here="suggestions" locale={locale} />
      {!supplier && <p className="px-5 py-6 text-muted">{t("purchasing.suggestions.noSuppliers")}</p>}
      {supplier && (
        <>
          <form className="flex flex-wrap items-center gap-2 border-b border-hairline px-5 py-2">
            <FilterSelect
              name="supplier"
              label={t("purchasing.suggestions.supplier")}
              value={supplier.code}
              choices={all.map(({ code, name }) => ({ value: code, name }))}
            />
            <FilterSelect
              name="place"
              label={t("purchasing.suggestions.place")}
              value={place}
              choices={places.map(({ code, name }) => ({ value: code, name }))}
            />
            <FilterSelect
              name="weeks"
              label={t("purchasing.suggestions.weeks")}
              value={String(weeks)}
              choices={spans.map((span) => ({
                value: String(span),
                name: t("purchasing.suggestions.weeksCount", { count: span }),
              }))}
            />
            <Button type="submit" look="secondary" size="sm">
              {t("purchasing.suggestions.show")}
            </Button>
          </form>
          <p className="px-5 py-3 text-[13px] text-muted">
            {t("purchasing.suggestions.terms", {
              day: shortDayText(new Date(`${nextOrderDay(dayOf(now), supplier.orderDays)}T12:00:00Z`), locale),
              lead: supplier.leadDays,
              service: supplier.servicePercent,
              cover: supplier.coverDays,
            })}
          </p>
          {proposed.length === 0 && <p className="px-5 py-4">{t("purchasing.suggestions.nothing")}</p>}
          <ActionForm
            action={draft}
            refusals={words.refusals}
            problems={words.problems}
            className="*:data-refusal:mx-5"
          >
            <input type="hidden" name="supplier" value={supplier.code} />
            <input type="hidden" name="to" value={place} />
            {wanted.length > 0 && (
              <Proposals
                caption={t("purchasing.suggestions.title")}
                proposed={wanted}
                writes={writes}
                locale={locale}
              />
            )}
            {enough.length > 0 && (
              <details className="border-t border-hairline" open={wanted.length === 0}>
                <summary className="flex min-h-11 cursor-pointer items-center px-5 text-[13px] text-muted hover:text-ink">
                  {t("purchasing.suggestions.enough", { count: enough.length })}
                </summary>
                <Proposals
                  caption={t("purchasing.suggestions.enough", { count: enough.length })}
                  proposed={enough}
                  writes={writes}
                  locale={locale}
                />
              </details>
            )}
            {writes && proposed.length > 0 && (
              <div className="sticky bottom-0 flex flex-wrap items-center gap-3 border-t border-hairline bg-paper px-5 py-3">
                <Button type="submit" size="sm">
                  {t("purchasing.suggestions.draft")}
                </Button>
                <p className="text-[13px] text-muted">{t("purchasing.suggestions.selected")}</p>
              </div>
            )}
          </ActionForm>
        </>
      )}
    </div>
  );
}
