import type { Metadata } from "next";
import { NarrowPage } from "#components/account/narrow-page";
import { Article } from "#components/reservations/article";
import { Button, ButtonLink } from "#components/ui/button";
import { TextLink } from "#components/ui/text-link";
import { dayText, timeText } from "#lib/kernel/date-text";
import { isLocale, type Locale } from "#lib/kernel/locale";
import { dialled } from "#lib/kernel/phone";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { reservationByLink } from "#lib/reservations/queries";
import { spelledReservationCode } from "#lib/reservations/reservation-code";
import type { ReservationView } from "#lib/reservations/schema";
import { untilText } from "#lib/reservations/until-text";
import { openState } from "#lib/stores/hours";
import { openingText } from "#lib/stores/opening-text";
import { placeName } from "#lib/stores/place-name";
import { stores } from "#lib/stores/queries";
import { MissingPage } from "../../missing-page";
import { routeTo } from "../../stores/route-to.ts";
import { cancelAction } from "./actions";

type Props = PageProps<"/[locale]/reservations/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator((await params).locale as Locale);
  return { title: t("reservations.page.title"), robots: { index: false }, referrer: "same-origin" };
}

/** What waits, where, until when, and the code; for whoever has the link. */
export default async function Reservation({ params, searchParams }: Props) {
  const [{ locale, id }, { token }] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) return <MissingPage locale={locale} />;
  const now = clock.now();
  const link = { id, token: typeof token === "string" ? token : "" };
  const reservation = await reservationByLink(link, locale, now);
  const store = reservation && (await stores(locale)).find(({ code }) => code === reservation.storeCode);
  if (!reservation || !store) return <MissingPage locale={locale} />;

  const t = translator(locale);
  const { state, quantity, code, customer, heldUntil } = reservation;
  return (
    <NarrowPage
      title={t("reservations.page.title")}
      text={state === "held" ? null : <Ended reservation={reservation} locale={locale} />}
      after={<TextLink href={`/${locale}/stores/${store.slug}`}>{placeName(store.name)}</TextLink>}
    >
      {state === "held" && (
        <div className="mb-8">
          <p className="text-lg font-semibold first-letter:uppercase">
            {t("reservations.page.held", { until: untilText(new Date(heldUntil), now, locale) })}
          </p>
          <p className="mt-4 text-sm text-muted">{t("reservations.page.code")}</p>
          <p className="figures mt-1 inline-block rounded-control bg-mimosa px-4 py-2 text-2xl font-bold tracking-wider text-on-mimosa">
            {spelledReservationCode(code)}
          </p>
          <p className="mt-3 text-sm text-muted">
            {customer.email ? t("reservations.page.mailed", { email: customer.email }) : t("reservations.page.saved")}
          </p>
        </div>
      )}
      <Article
        article={reservation}
        quantity={quantity}
        place={`${store.street}, ${store.postcode} ${store.city}. ${openingText(openState(store, now), now, locale)}.`}
        locale={locale}
      />
      <div className="mt-8 flex flex-wrap gap-3">
        {state === "held" ? (
          <>
            <ButtonLink icon="navigation" href={routeTo(store)}>
              {t("reservations.page.route")}
            </ButtonLink>
            <ButtonLink look="secondary" href={dialled(store.phone)}>
              {store.phone.replaceAll(" ", "\u00A0")}
            </ButtonLink>
            <form action={cancelAction}>
              <input type="hidden" name="id" value={link.id} />
              <input type="hidden" name="token" value={link.token} />
              <Button look="quiet">{t("reservations.page.cancel")}</Button>
            </form>
          </>
        ) : (
          <ButtonLink look="secondary" href={`/${locale}/p/${reservation.handle}`}>
            {t("reservations.page.again")}
          </ButtonLink>
        )}
      </div>
    </NarrowPage>
  );
}

function Ended({ reservation: { state, endedAt }, locale }: { reservation: ReservationView; locale: Locale }) {
  if (state === "held" || !endedAt) return null;
  const at = new Date(endedAt);
  return translator(locale)(`reservations.page.${state}`, { day: dayText(at, locale), time: timeText(at, locale) });
}
