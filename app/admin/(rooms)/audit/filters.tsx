import { FilterDay, FilterSelect } from "#components/admin/prices/filter-select";
import type { TrailAsked } from "#lib/audit/queries";
import type { Colleague } from "#lib/identity/queries-staff";
import type { Locale } from "#lib/kernel/locale";
import { translator, written } from "#lib/language/translator";
import { addressOf } from "./asked.ts";

/** The journal by person, by area and by day: a GET form, so that what is asked is the address. */
export function JournalFilters({
  asked,
  people,
  locale,
}: {
  asked: TrailAsked;
  people: readonly Colleague[];
  locale: Locale;
}) {
  const t = translator(locale);
  const { who = "", area = "", day = "" } = asked;
  return (
    <form action="/admin/audit" className="flex flex-wrap items-center gap-x-4 gap-y-2 px-5 pt-1 pb-3">
      <FilterSelect
        name="who"
        label={t("journal.who")}
        value={who}
        choices={[
          { value: "", name: t("journal.everybody") },
          ...people.map(({ id, name }) => ({ value: id, name })),
          { value: "shop", name: t("journal.shop") },
        ]}
      />
      <FilterSelect
        name="area"
        label={t("journal.what")}
        value={area}
        choices={[
          { value: "", name: t("journal.everything") },
          ...Object.entries(written(locale).journal.areas).map(([value, name]) => ({ value, name })),
        ]}
      />
      <FilterDay name="day" label={t("journal.day")} value={day} />
      <button
        type="submit"
        className="h-8 rounded-control border border-edge px-2.5 text-sm font-medium hover:border-ink max-lg:h-11"
      >
        {t("admin.filter")}
      </button>
      {addressOf({ ...asked, cursor: null }) !== "/admin/audit" && (
        <a
          href="/admin/audit"
          className="inline-flex items-center text-[13px] text-blue hover:underline max-lg:min-h-11"
        >
          {t("journal.allDays")}
        </a>
      )}
    </form>
  );
}
