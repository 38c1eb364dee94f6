import type { Metadata } from "next";
import { returnWords } from "#app/return-words";
import { ScanField } from "#components/counter/scan-field";
import { ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { translator } from "#lib/language/translator";
import { returnsAt } from "#lib/returns/queries-desk";
import { adminLocale } from "../../../admin/locale";
import { counter } from "../../counter";
import { cameraWords } from "../../counter-words";
import { find } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("returns.counter.title") };
}

/** Somebody brings something back: the number of its slip; and what waits here to be inspected. */
export default async function CounterReturns() {
  const { store, locale, t } = await counter("/counter/returns", "returns.inspect");
  const waiting = await returnsAt(store.code);
  const words = returnWords(locale);
  return (
    <div className="mx-auto max-w-2xl px-4">
      <h1 className="pt-3 pb-2 text-xl leading-7">{t("returns.counter.title")}</h1>
      <ActionForm
        action={find}
        refusals={words.refusals}
        problems={{ ...words.problems, return_not_found: t("returns.counter.none") }}
        className="grid gap-3"
      >
        <ScanField
          name="query"
          label={t("returns.counter.label")}
          hint={t("returns.counter.hint")}
          camera={cameraWords(locale)}
          upper
        />
        <Button type="submit" size="lg" wide>
          {t("returns.counter.find")}
        </Button>
      </ActionForm>
      <h2 className="pt-6 pb-2 text-base">{t("returns.counter.waiting", { count: waiting.length })}</h2>
      <ul className="divide-y divide-hairline border-y border-hairline empty:hidden">
        {waiting.map(({ id, number, customerName, lines }) => (
          <li key={id}>
            <a
              href={`/counter/returns/${number}`}
              className="flex min-h-14 flex-wrap items-center gap-x-3 hover:bg-wash"
            >
              <span className="figures font-medium">{number}</span>
              <span>{customerName}</span>
              <span className="text-[13px] text-muted">
                {lines.map(({ quantity, name }) => t("returns.withdraw.line", { quantity, name })).join(", ")}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
