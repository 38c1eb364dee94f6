import type { Metadata } from "next";
import { may } from "#app/actor";
import { PickupLines } from "#components/counter/lines";
import { Notice } from "#components/ui/notice";
import { ArrowLink } from "#components/ui/text-link";
import { readPickupCode } from "#lib/fulfilment/pickup-code";
import { pickup } from "#lib/fulfilment/queries-pickup";
import { dayText, timeText } from "#lib/kernel/date-text";
import { translator } from "#lib/language/translator";
import { earnedByOrder } from "#lib/loyalty/queries";
import { adminLocale } from "../../../../admin/locale";
import { counter } from "../../../counter";
import { MissingAtCounter } from "../../../missing";
import { ClubForm } from "./club-form";
import { GiveForms } from "./give-forms";
import { PayForm } from "./pay-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("counter.handOver.title") };
}

const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** One pick-up: whose it is, what is in it, and the button that hands it over. */
export default async function HandOverOne({ params, searchParams }: PageProps<"/counter/hand-over/[parcel]">) {
  const { parcel } = await params;
  const { staff, store, locale, t } = await counter(`/counter/hand-over/${parcel}`);
  const found = isId.test(parcel) ? await pickup(parcel) : null;
  if (!found || found.storeCode !== store.code) return <MissingAtCounter />;
  const { orderId, owedMinor, name, number, state, lines, collectedAt, expiresAt, locked, minimumAge } = found;
  const [{ code, refused }, earning] = await Promise.all([searchParams, earnedByOrder(orderId)]);
  const moment = (at: Date) => `${dayText(at, locale)}, ${timeText(at, locale)}`;
  return (
    <div className="mx-auto max-w-2xl px-4">
      <h1 className="pt-3 pb-2 text-xl leading-7">{t("counter.handOver.title")}</h1>
      <section aria-labelledby="who" className="rounded-card border border-hairline">
        <div className="flex items-start gap-3 px-4 pt-3 pb-2.5">
          <div className="min-w-0 flex-1">
            <h2 id="who" className="text-lg leading-6">
              {name}
            </h2>
            <p className="figures text-[13px] text-muted">
              {number}, {t(owedMinor > 0 ? "paidLater.tender.counter" : "counter.handOver.paid")}
            </p>
          </div>
          <p className="text-right text-[13px] text-muted">
            {t(`counter.states.${state}`)}
            {state === "ready" && expiresAt && (
              <span className="block">
                {t("counter.handOver.until", { day: dayText(new Date(expiresAt.getTime() - 1), locale) })}
              </span>
            )}
          </p>
        </div>
        <PickupLines lines={lines} />
      </section>
      {refused === "already_collected" && state !== "collected" && (
        <Notice tone="error" title={t("refusals.codes.already_collected.detail")} className="mt-4" />
      )}
      {state === "collected" && collectedAt && (
        <Notice
          tone="warning"
          title={t("counter.handOver.collected", { when: moment(collectedAt) })}
          className="mt-4"
        />
      )}
      {state === "cancelled" && <Notice tone="warning" title={t("counter.handOver.cancelled")} className="mt-4" />}
      {state === "held" && <Notice tone="warning" title={t("refusals.codes.order_held.detail")} className="mt-4" />}
      {state === "to_prepare" && (
        <>
          <Notice tone="warning" title={t("refusals.codes.pickup_not_ready.detail")} className="mt-4" />
          <ArrowLink href="/counter/picks" className="mt-2">
            {t("counter.nav.picks")}
          </ArrowLink>
        </>
      )}
      {earning !== null ? (
        <p className="mt-4 text-[13px] text-muted">{t("club.counter.counted")}</p>
      ) : (
        may(staff, "loyalty.handle") && <ClubForm orderId={orderId} locale={locale} />
      )}
      {state === "ready" && owedMinor > 0 && <PayForm orderId={orderId} owedMinor={owedMinor} locale={locale} />}
      {state === "ready" && owedMinor === 0 && (
        <GiveForms
          parcelId={parcel}
          code={typeof code === "string" ? readPickupCode(code) : null}
          locked={locked}
          minimumAge={minimumAge}
          mayUnlock={may(staff, "pickups.unlock")}
          locale={locale}
        />
      )}
    </div>
  );
}
