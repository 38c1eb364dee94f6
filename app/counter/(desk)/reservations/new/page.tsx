import type { Metadata } from "next";
import { ScanField } from "#components/counter/scan-field";
import { ActionField, ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { translator } from "#lib/language/translator";
import { adminLocale } from "../../../../admin/locale";
import { counter } from "../../../counter";
import { cameraWords, counterWords } from "../../../counter-words";
import { reserveAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("counter.reservations.add") };
}

/** Sets an article of this store aside for somebody who is there, or on the phone. */
export default async function ReserveFor() {
  const { store, locale, t } = await counter("/counter/reservations/new", "reservations.handle");
  return (
    <div className="mx-auto max-w-2xl px-4 pb-6">
      <h1 className="pt-3 pb-2 text-xl leading-7">{t("counter.reservations.add")}</h1>
      <ActionForm action={reserveAction} {...counterWords(locale)} className="grid gap-4">
        <input type="hidden" name="store" value={store.code} />
        <input type="hidden" name="locale" value={locale} />
        <ScanField name="sku" label={t("counter.stock.scan")} camera={cameraWords(locale)} sends={false} />
        <ActionField
          name="quantity"
          label={t("reservations.reserve.quantity")}
          value="1"
          inputMode="numeric"
          maxLength={2}
          autoComplete="off"
        />
        <ActionField name="name" label={t("reservations.reserve.name")} maxLength={120} autoComplete="off" />
        <ActionField
          name="phone"
          type="tel"
          label={t("reservations.reserve.phone")}
          maxLength={24}
          autoComplete="off"
        />
        <ActionField
          name="email"
          type="email"
          label={t("reservations.reserve.email")}
          optional={t("counter.optional")}
          maxLength={254}
          autoComplete="off"
        />
        <Button type="submit" size="lg" wide>
          {t("reservations.reserve.send")}
        </Button>
        <p className="text-[13px] text-muted">{t("reservations.reserve.privacy")}</p>
      </ActionForm>
    </div>
  );
}
