import type { Metadata } from "next";
import { Thumbnail } from "#components/cart/thumbnail";
import { ScanField } from "#components/counter/scan-field";
import { Button, ButtonLink } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import type { Locale } from "#lib/kernel/locale";
import { shortName } from "#lib/kernel/short-name";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { reservationsDesk } from "#lib/reservations/queries";
import type { ReservationState } from "#lib/reservations/schema";
import { untilText } from "#lib/reservations/until-text";
import { extend, hand, release } from "../../../admin/(rooms)/reservations/actions";
import { adminLocale } from "../../../admin/locale";
import { counter } from "../../counter";
import { cameraWords } from "../../counter-words";

const refusals = ["reservation_not_found", "reservation_ended", "out_of_stock", "not_reserved_here"] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("counter.reservations.title") };
}

/** What is set aside in this store, to be paid here; the first to end first. */
export default async function Reservations({ searchParams }: PageProps<"/counter/reservations">) {
  const { store, locale, t } = await counter("/counter/reservations", "reservations.handle");
  const { q, refused } = await searchParams;
  const query = typeof q === "string" ? q.trim().slice(0, 80) : "";
  const all = await reservationsDesk({ storeCodes: [store.code], query }, locale);
  const rows = query ? all : all.filter(({ state }) => state === "held");
  const told = refusals.find((code) => code === refused);
  const now = clock.now();
  return (
    <div className="mx-auto max-w-2xl">
      <div className="flex items-baseline gap-2 px-4 pt-3 pb-2">
        <h1 className="text-xl leading-7">{t("counter.reservations.title")}</h1>
        <p className="ml-auto text-[13px] text-muted">{t("reservations.desk.count", { count: rows.length })}</p>
      </div>
      {told && <Notice tone="error" title={t(`refusals.codes.${told}.detail`)} className="mx-4 mb-3" />}
      <div className="grid gap-3 px-4 pb-4">
        <form action="/counter/reservations" className="grid gap-3">
          <ScanField
            name="q"
            label={t("counter.reservations.find")}
            camera={cameraWords(locale)}
            value={query}
            upper
            optional
          />
          <Button type="submit" size="lg" wide>
            {t("counter.find.button")}
          </Button>
        </form>
        <ButtonLink href="/counter/reservations/new" look="secondary" size="lg" icon="plus" wide>
          {t("counter.reservations.add")}
        </ButtonLink>
      </div>
      <ul className="border-t border-hairline">
        {rows.map(({ id, state, customer, name, pictureFile, quantity, heldUntil }) => (
          <li key={id} className="border-b border-hairline px-4 py-3">
            <div className="flex items-center gap-3">
              <span className="size-12 shrink-0 overflow-hidden rounded-[4px] bg-sweep">
                <Thumbnail file={pictureFile} name={name} size={48} />
              </span>
              <p className="min-w-0 flex-1">
                <span className="block font-medium">{shortName(customer.name)}</span>
                <span className="block text-[13px] text-muted">
                  {quantity} × {name}
                </span>
              </p>
              <p className="figures text-right text-[13px] text-muted">
                {state === "held"
                  ? untilText(new Date(heldUntil), now, locale)
                  : t(`reservations.desk.states.${state}`)}
              </p>
            </div>
            <Acts id={id} state={state} locale={locale} />
          </li>
        ))}
      </ul>
      {rows.length === 0 && <p className="px-4 py-6 text-muted">{t("reservations.desk.none")}</p>}
    </div>
  );
}

/** One who comes late still gets it while it is there. */
function Acts({ id, state, locale }: { id: string; state: ReservationState; locale: Locale }) {
  const t = translator(locale);
  if (state !== "held" && state !== "expired") return null;
  return (
    <form className="flex flex-wrap gap-2 pt-2">
      <input type="hidden" name="id" value={id} />
      <Button formAction={hand}>{t("reservations.desk.handOver")}</Button>
      <Button look="secondary" formAction={extend}>
        {t("reservations.desk.extend")}
      </Button>
      {state === "held" && (
        <Button look="quiet" formAction={release}>
          {t("reservations.desk.release")}
        </Button>
      )}
    </form>
  );
}
