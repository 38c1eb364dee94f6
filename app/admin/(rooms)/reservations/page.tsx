import type { Metadata } from "next";
import { FilterBar } from "#components/admin/filter-bar";
import { RoomHead } from "#components/admin/room-head";
import { Button } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { reservationsDesk } from "#lib/reservations/queries";
import { spelledReservationCode } from "#lib/reservations/reservation-code";
import type { ReservationState } from "#lib/reservations/schema";
import { untilText } from "#lib/reservations/until-text";
import { storesInBrief } from "#lib/stores/queries";
import { adminLocale } from "../../locale";
import { staffWho } from "../../staff";
import { extend, hand, release } from "./actions";

const here = "/admin/reservations";
const refusals = [
  "reservation_not_found",
  "reservation_ended",
  "other_store",
  "out_of_stock",
  "not_reserved_here",
] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("reservations.desk.title") };
}

/** What waits at the counter, the first to end first; found by its code or by who comes for it. */
export default async function Reservations({ searchParams }: PageProps<"/admin/reservations">) {
  const staff = await staffWho("reservations.handle", here);
  const [locale, asked] = [await adminLocale(), await searchParams];
  const t = translator(locale);
  const query = typeof asked.q === "string" ? asked.q.trim().slice(0, 80) : "";
  const [rows, stores] = await Promise.all([
    reservationsDesk({ storeCodes: staff.storeCodes, query }, locale),
    storesInBrief(),
  ]);
  const cityOf = new Map(stores.map(({ code, city }) => [code, city]));
  const refused = refusals.find((code) => code === asked.refused);
  const now = clock.now();
  return (
    <>
      <RoomHead
        title={t("reservations.desk.title")}
        count={t("reservations.desk.count", { count: rows.filter(({ state }) => state === "held").length })}
      />
      {refused && (
        <div className="px-5 pb-3">
          <Notice tone="error" title={t(`refusals.codes.${refused}.detail`)} />
        </div>
      )}
      <FilterBar action={here} query={query} placeholder={t("reservations.desk.search")} submit={t("admin.filter")} />
      <ul className="figures text-[13px]">
        {rows.map(({ id, code, state, customer, name, quantity, storeCode, heldUntil }) => (
          <li
            key={id}
            className="flex flex-wrap items-center gap-x-6 gap-y-2 border-t border-hairline px-5 py-2.5 lg:min-h-[50px]"
          >
            <p className="w-28 text-base font-semibold">{spelledReservationCode(code)}</p>
            <p className="min-w-0 flex-1 basis-52">
              <span className="block font-medium">{customer.name}</span>
              <span className="block truncate text-muted">{customer.phone ?? customer.email}</span>
            </p>
            <p className="min-w-0 flex-1 basis-52">
              <span className="block">
                {quantity} × {name}
              </span>
              <span className="block text-muted">
                {cityOf.get(storeCode)} ·{" "}
                {state === "held"
                  ? untilText(new Date(heldUntil), now, locale)
                  : t(`reservations.desk.states.${state}`)}
              </span>
            </p>
            <Acts id={id} state={state} locale={locale} />
          </li>
        ))}
      </ul>
      {rows.length === 0 && <p className="px-5 py-10 text-muted">{t("reservations.desk.none")}</p>}
    </>
  );
}

/** One who comes late still gets it while it is there. */
function Acts({ id, state, locale }: { id: string; state: ReservationState; locale: Locale }) {
  const t = translator(locale);
  if (state !== "held" && state !== "expired") return null;
  return (
    <form className="flex flex-wrap gap-1.5 lg:ml-auto">
      <input type="hidden" name="id" value={id} />
      <Button size="sm" formAction={hand}>
        {t("reservations.desk.handOver")}
      </Button>
      <Button size="sm" look="secondary" formAction={extend}>
        {t("reservations.desk.extend")}
      </Button>
      {state === "held" && (
        <Button size="sm" look="quiet" formAction={release}>
          {t("reservations.desk.release")}
        </Button>
      )}
    </form>
  );
}
