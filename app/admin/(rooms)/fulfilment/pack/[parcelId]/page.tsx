import type { Metadata } from "next";
import { RoomHead } from "#components/admin/room-head";
import { promiseText } from "#components/cart/shipment-group";
import { ButtonLink } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { TextLink } from "#components/ui/text-link";
import { packingOf } from "#lib/fulfilment/queries-pack";
import { mayActIn } from "#lib/kernel/actor";
import { translator } from "#lib/language/translator";
import { adminLocale } from "../../../../locale";
import { staffWho } from "../../../../staff";
import { MissingRoom } from "../../../missing-room";
import { refusedText } from "../../fulfilment-words";
import { CheckStep } from "./check-step";
import { PickupStep } from "./pickup-step";
import { ShipStep } from "./ship-step";
import { WeighStep } from "./weigh-step";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("fulfilment.pick.pack") };
}

/** The packing station: every article is scanned into the parcel, the parcel is weighed and closed, labelled and handed over. */
export default async function Pack({ params, searchParams }: PageProps<"/admin/fulfilment/pack/[parcelId]">) {
  const [{ parcelId }, asked] = [await params, await searchParams];
  const staff = await staffWho("orders.send", `/admin/fulfilment/pack/${parcelId}`);
  const locale = await adminLocale();
  const parcel = await packingOf(parcelId, locale);
  if (!parcel || !mayActIn(staff, parcel.locationCode)) return <MissingRoom />;
  const t = translator(locale);
  const refused = refusedText(asked.refused, locale);
  const back = parcel.waveId ? `/admin/fulfilment/waves/${parcel.waveId}` : "/admin/fulfilment";
  const isPickup = parcel.method === "pickup";
  return (
    <div className="mx-auto max-w-3xl pb-12">
      <RoomHead title={t("fulfilment.pack.title", { number: parcel.orderNumber })} count={parcel.locationName}>
        <ButtonLink size="sm" look="secondary" icon="printer" href={`/admin/fulfilment/slips/${parcelId}`}>
          {t("fulfilment.pack.slip")}
        </ButtonLink>
      </RoomHead>
      <div className="px-5">
        <p className="figures text-muted">
          {t("fulfilment.pack.to", { name: parcel.to.name })}
          {parcel.to.city && `, ${parcel.to.postcode} ${parcel.to.city}`}.{" "}
          {t("fulfilment.pack.promised", { day: promiseText(parcel.promisedAt, isPickup, locale) })}
        </p>
        <TextLink href={back} className="inline-flex min-h-11 items-center">
          {t("fulfilment.pack.back")}
        </TextLink>
        {refused && <Notice tone="error" title={refused} className="mb-3" />}
        {parcel.held && <Notice tone="warning" title={t("fulfilment.pack.held")} className="mb-3" />}
        {parcel.cancelled && <Notice tone="warning" title={t("fulfilment.pack.gone")} className="mb-3" />}
      </div>
      <CheckStep parcel={parcel} locale={locale} />
      {isPickup ? (
        <PickupStep parcel={parcel} locale={locale} />
      ) : (
        <>
          <WeighStep parcel={parcel} locale={locale} />
          <ShipStep parcel={parcel} locale={locale} />
        </>
      )}
    </div>
  );
}
