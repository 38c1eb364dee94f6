import type { Metadata } from "next";
import { RoomHead } from "#components/admin/room-head";
import { OpeningForm } from "#components/stores/opening-form";
import { ButtonLink } from "#components/ui/button";
import { dayOf } from "#lib/kernel/local-time";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { placeName } from "#lib/stores/place-name";
import { stores } from "#lib/stores/queries";
import { adminLocale } from "../../../locale";
import { staffWho } from "../../../staff";
import { MissingRoom } from "../../missing-room";
import { saveOpening } from "./actions";
import { spareLines } from "./read-opening.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("adminStores.title") };
}

/** Hours, days apart and services of one store. */
export default async function Store({ params }: PageProps<"/admin/stores/[code]">) {
  const { code } = await params;
  const { storeCodes } = await staffWho("stores.write", `/admin/stores/${code}`);
  const locale = await adminLocale();
  const store = (await stores(locale)).find((one) => one.code === code);
  if (!store || (storeCodes.length > 0 && !storeCodes.includes(code))) return <MissingRoom />;
  const t = translator(locale);
  const today = dayOf(clock.now(), store.timezone);
  return (
    <>
      <RoomHead title={placeName(store.name)}>
        <ButtonLink look="secondary" size="sm" href={`/${locale}/stores/${store.slug}`}>
          {t("adminStores.see")}
        </ButtonLink>
      </RoomHead>
      <OpeningForm
        store={{ ...store, exceptions: store.exceptions.filter(({ date }) => date >= today) }}
        spareLines={spareLines}
        locale={locale}
        action={saveOpening}
      />
    </>
  );
}
