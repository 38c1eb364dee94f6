import type { Metadata } from "next";
import { may } from "#app/actor";
import { BackLink } from "#components/admin/back-link";
import { FormDialog, type FormWords } from "#components/admin/form-dialog";
import { Follow } from "#components/admin/prices/follow";
import { RoomHead } from "#components/admin/room-head";
import { ActionField } from "#components/ui/action-form";
import { Notice } from "#components/ui/notice";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { changesOfBatch, priceBatch } from "#lib/pricing/queries-changes";
import { writtenOf } from "#lib/pricing/queries-history";
import type { PriceBatchView } from "#lib/pricing/schema";
import { adminLocale } from "../../../../locale";
import { staffWho } from "../../../../staff";
import { MissingRoom } from "../../../missing-room";
import { momentText } from "../../change-text";
import { ChangesTable } from "../../changes-table";
import { priceFormWords } from "../../price-words";
import { stopWhole, undoWhole } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("adminPrices.decisions.batches.title") };
}

const isId = (text: string) => /^[0-9a-f-]{36}$/.test(text);

/** One batch: how far it has come, what became of its rows, and the way to stop or undo all of it. */
export default async function BatchPage({ params, searchParams }: PageProps<"/admin/prices/batches/[id]">) {
  const { id } = await params;
  const staff = await staffWho("products.read", `/admin/prices/batches/${id}`);
  const locale = await adminLocale();
  const t = translator(locale);
  const batch = isId(id) ? await priceBatch(id) : null;
  if (!batch) return (await searchParams).asked ? <Preparing locale={locale} /> : <MissingRoom />;
  const changes = await changesOfBatch(id);
  const words = priceFormWords(locale);
  const writes = may(staff, "prices.write");
  return (
    <div className="pb-10">
      <BackLink href="/admin/prices/batches" name={t("adminPrices.decisions.batches.title")} />
      <RoomHead title={batch.name} count={t(`adminPrices.decisions.batches.states.${batch.state}`)}>
        {writes && <Ways batch={batch} locale={locale} words={words} />}
      </RoomHead>
      <p className="px-5 text-[13px] text-muted">
        {batch.authorName}, {t(`adminPrices.decisions.roads.${batch.source}`)}, {momentText(batch.at, locale)}
        {batch.decidedByName && `, ${t("adminPrices.decisions.history.decided", { name: batch.decidedByName })}`}
      </p>
      {batch.stoppedFor && (
        <div className="px-5 pt-3">
          <Notice tone="error" title={t("adminPrices.decisions.batches.stopped", batch.stoppedFor)} />
        </div>
      )}
      <Progress batch={batch} locale={locale} />
      {changes.length > 0 && (
        <>
          <h2 className="px-5 pt-6 pb-2 text-base">
            {t("adminPrices.decisions.batches.shown", { count: changes.length })}
          </h2>
          <ChangesTable changes={changes} ofMany writes={writes} locale={locale} words={words} />
        </>
      )}
    </div>
  );
}

function Preparing({ locale }: { locale: Locale }) {
  return (
    <p role="status" className="px-5 py-10">
      <Follow />
      {translator(locale)("adminPrices.bulk.preparing")}
    </p>
  );
}

/** Rows written down while it is prepared, prices online while it is applied. */
async function Progress({ batch, locale }: { batch: PriceBatchView; locale: Locale }) {
  if (batch.state !== "open" && batch.state !== "approved") return null;
  const done = batch.state === "open" ? await writtenOf(batch.id) : batch.applied;
  const text = translator(locale)("adminPrices.decisions.batches.progress", { done, total: batch.total });
  return (
    <div className="max-w-md px-5 pt-4" role="status">
      <Follow />
      <progress value={done} max={batch.total} aria-label={text} className="h-2 w-full accent-blue" />
      <p className="figures text-[13px]">{text}</p>
    </div>
  );
}

function Ways({ batch, locale, words }: { batch: PriceBatchView; locale: Locale; words: FormWords }) {
  const t = translator(locale);
  const under = "adminPrices.decisions.batches";
  const waits = batch.state === "open" || batch.state === "held" || batch.state === "approved";
  const ways = [
    ...(waits ? [{ way: "cancel", action: stopWhole } as const] : []),
    ...(batch.applied > 0 ? [{ way: "undo", action: undoWhole } as const] : []),
  ];
  return ways.map(({ way, action }) => (
    <FormDialog
      key={way}
      button={t(`${under}.${way}`)}
      icon={way === "undo" ? "undo-2" : "x"}
      title={t(`${under}.${way}Title`)}
      action={action}
      submit={t(`${under}.${way}`)}
      submitLook="danger"
      keep={t("adminPrices.decisions.history.keep")}
      words={words}
    >
      <p>{t(`${under}.${way}Text`)}</p>
      <input type="hidden" name="id" value={batch.id} />
      <ActionField
        name="reason"
        id={`${way}-reason`}
        label={t("adminPrices.decisions.history.reason")}
        maxLength={200}
      />
    </FormDialog>
  ));
}
