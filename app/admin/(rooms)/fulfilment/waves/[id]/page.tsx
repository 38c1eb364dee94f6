import type { Metadata } from "next";
import { ScanForm } from "#components/admin/fulfilment/scan-form";
import { RoomHead } from "#components/admin/room-head";
import { PrintButton } from "#components/orders/print-button";
import { Notice } from "#components/ui/notice";
import { waveById } from "#lib/fulfilment/queries";
import { mayActIn } from "#lib/kernel/actor";
import { translator, written } from "#lib/language/translator";
import { adminLocale } from "../../../../locale";
import { staffWho } from "../../../../staff";
import { MissingRoom } from "../../../missing-room";
import { pick } from "../../actions";
import { fulfilmentWords, refusedText } from "../../fulfilment-words";
import { PickList } from "./pick-list";
import { WaveParcels } from "./wave-parcels";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("fulfilment.waves") };
}

/** A walk: what to fetch in the order of the shelves, one scan a unit; and what to do with each parcel afterwards. */
export default async function Wave({ params, searchParams }: PageProps<"/admin/fulfilment/waves/[id]">) {
  const [{ id }, asked] = [await params, await searchParams];
  const staff = await staffWho("orders.send", `/admin/fulfilment/waves/${id}`);
  const locale = await adminLocale();
  const wave = await waveById(id, locale);
  if (!wave || !mayActIn(staff, wave.locationCode)) return <MissingRoom />;
  const t = translator(locale);
  const { pick: words } = written(locale).fulfilment;
  const refused = refusedText(asked.refused, locale);
  const parcels = new Set(wave.picks.map(({ parcelId }) => parcelId)).size;
  const units = wave.picks.reduce((sum, { wanted }) => sum + wanted, 0);
  return (
    <div className="mx-auto max-w-4xl pb-10">
      <RoomHead title={t("fulfilment.pick.title", { number: wave.number, place: wave.locationName })}>
        <PrintButton label={t("fulfilment.pick.print")} className="max-sm:hidden" />
      </RoomHead>
      <p className="figures px-5 text-muted">{t("fulfilment.pick.intro", { parcels, units, name: wave.madeByName })}</p>
      <div className="px-5 pt-2 pb-4 print:hidden">
        {refused && <Notice tone="error" title={refused} />}
        {wave.closedAt && <Notice tone="success" title={t("fulfilment.pick.done")} className="mt-2" />}
        <ScanForm
          action={pick}
          hidden={{ waveId: wave.id }}
          words={{
            label: words.scan,
            submit: words.take,
            taken: words.taken,
            takenAll: words.takenAll,
            refusals: fulfilmentWords(locale).refusals,
          }}
        />
      </div>
      <PickList picks={wave.picks} locale={locale} />
      <WaveParcels picks={wave.picks} locale={locale} />
    </div>
  );
}
