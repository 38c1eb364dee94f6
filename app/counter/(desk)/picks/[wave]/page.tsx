import type { Metadata } from "next";
import { ScanField } from "#components/counter/scan-field";
import { ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { Icon } from "#components/ui/icon";
import { Notice } from "#components/ui/notice";
import { waveById } from "#lib/fulfilment/queries";
import { translator } from "#lib/language/translator";
import { adminLocale } from "../../../../admin/locale";
import { counter } from "../../../counter";
import { cameraWords, counterWords } from "../../../counter-words";
import { MissingAtCounter } from "../../../missing";
import { take } from "../actions";
import { PickRow } from "./pick-row";
import { ReadyParcels } from "./ready-parcels";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("counter.picks.title") };
}

const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** One walk through the store: what is scanned is taken, the next article stands first. */
export default async function Walk({ params, searchParams }: PageProps<"/counter/picks/[wave]">) {
  const { wave: id } = await params;
  const { store, locale, t } = await counter(`/counter/picks/${id}`);
  const wave = isId.test(id) ? await waveById(id, locale) : null;
  if (!wave || wave.locationCode !== store.code) return <MissingAtCounter />;
  const { got, refused } = await searchParams;
  const wanted = wave.picks.filter((pick) => pick.wanted > 0);
  const open = wanted.filter((pick) => pick.picked + pick.short < pick.wanted);
  const units = wanted.reduce((sum, pick) => sum + pick.wanted, 0);
  const done = wanted.reduce((sum, pick) => sum + Math.min(pick.picked, pick.wanted), 0);
  const taken = wanted.filter(({ sku }) => sku === got);
  const left = taken.reduce((sum, pick) => sum + Math.max(0, pick.wanted - pick.picked - pick.short), 0);
  const zones = [...Map.groupBy(open, ({ zone }) => zone)];
  return (
    <div className="mx-auto max-w-2xl">
      <div className="flex items-baseline gap-2 px-4 pt-3 pb-2">
        <h1 className="text-xl leading-7">{t("counter.picks.wave", { number: wave.number })}</h1>
        <p className="figures ml-auto text-[13px] text-muted">{t("counter.picks.progress", { done, units })}</p>
      </div>
      {refused === "not_complete" && (
        <Notice tone="error" title={t("counter.picks.notComplete")} className="mx-4 mb-3" />
      )}
      {open.length > 0 && (
        <ActionForm action={take} {...counterWords(locale)} className="px-4 pb-3">
          <input type="hidden" name="waveId" value={id} />
          <ScanField name="code" label={t("counter.picks.scan")} camera={cameraWords(locale)} />
          <Button type="submit" look="secondary" wide className="mt-2">
            {t("counter.picks.take")}
          </Button>
        </ActionForm>
      )}
      {taken.length > 0 && (
        <p role="status" className="flex items-center gap-2 px-4 pb-3 font-medium">
          <Icon name="check" className="size-5 text-blue" />
          {t("counter.picks.got", { name: taken[0]?.name ?? "", left })}
        </p>
      )}
      {zones.map(([zone, picks]) => (
        <section key={zone} aria-label={zone || t("counter.picks.noZone")}>
          <h2 className="bg-wash px-4 py-1.5 font-text text-[13px] font-medium tracking-normal text-muted">
            {zone || t("counter.picks.noZone")}
          </h2>
          <ul>
            {picks.map((pick) => (
              <PickRow key={pick.id} pick={pick} locale={locale} />
            ))}
          </ul>
        </section>
      ))}
      {open.length === 0 && <Notice tone="success" title={t("counter.picks.walked")} className="mx-4 mb-3" />}
      <ReadyParcels picks={wave.picks} locale={locale} />
    </div>
  );
}
