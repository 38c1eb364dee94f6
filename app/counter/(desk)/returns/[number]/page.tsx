import type { Metadata } from "next";
import { may } from "#app/actor";
import { returnWords } from "#app/return-words";
import { InspectionForm } from "#components/returns/inspection-form";
import { ReturnableRow } from "#components/returns/line";
import { ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { translator } from "#lib/language/translator";
import { settlesAt } from "#lib/returns/locked-return";
import { returnByNumber } from "#lib/returns/queries";
import { placeName } from "#lib/stores/place-name";
import { adminLocale } from "../../../../admin/locale";
import { counter } from "../../../counter";
import { MissingAtCounter } from "../../../missing";
import { inspect, receive } from "../actions";
import { Settling } from "./settling";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("returns.counter.title") };
}

/** One return at the counter: taken, counted and settled where it was taken; another store's, and repairs, are customer service's. */
export default async function CounterReturn({ params }: PageProps<"/counter/returns/[number]">) {
  const { number } = await params;
  const { staff, store, locale, t } = await counter(`/counter/returns/${number}`, "returns.inspect");
  const view = await returnByNumber(number);
  if (!view) return <MissingAtCounter />;
  const words = returnWords(locale);
  const settles = may(staff, "returns.settle") && settlesAt(staff, view.locationCode);
  const inspects = view.state === "received" && view.locationCode === store.code;
  return (
    <div className="mx-auto max-w-2xl px-4">
      <h1 className="figures pt-3 text-xl leading-7">{view.number}</h1>
      <p className="pb-3 text-muted">
        {view.customerName} · {t(`returns.states.${view.state}`)}
        {view.locationName && ` · ${placeName(view.locationName)}`}
      </p>
      {view.state === "inspected" && (
        <Notice
          tone="success"
          title={t(settles && view.wish !== "repair" ? "returns.counter.counted" : "returns.counter.inspected")}
          className="mb-4"
        />
      )}
      {view.state === "received" && !inspects && (
        <Notice
          tone="info"
          title={t("returns.counter.elsewhere", { place: placeName(view.locationName ?? "") })}
          className="mb-4"
        />
      )}
      {inspects && <Notice tone="success" title={t("returns.counter.taken")} className="mb-4" />}
      {inspects ? (
        <InspectionForm view={view} action={inspect} words={words} locale={locale} />
      ) : (
        <ul className="divide-y divide-hairline border-y border-hairline">
          {view.lines.map((line) => (
            <ReturnableRow key={line.id} article={line} notes={[t(`returns.reasons.${line.reason}`)]}>
              <span className="figures text-lg font-medium">× {line.quantity}</span>
            </ReturnableRow>
          ))}
        </ul>
      )}
      {settles && <Settling view={view} staff={staff} locale={locale} />}
      {view.state === "announced" && (
        <ActionForm action={receive} {...words} className="pt-4">
          <input type="hidden" name="number" value={view.number} />
          <input type="hidden" name="location" value={store.code} />
          <Button type="submit" size="lg" wide>
            {t("returns.counter.here", { store: placeName(store.name) })}
          </Button>
        </ActionForm>
      )}
    </div>
  );
}
