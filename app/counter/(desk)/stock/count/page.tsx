import type { Metadata } from "next";
import { ScanField } from "#components/counter/scan-field";
import { ActionForm } from "#components/ui/action-form";
import { Button, ButtonLink } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { translator } from "#lib/language/translator";
import { skuNamed } from "#lib/stockroom/queries";
import { CountFields } from "../../../../admin/(rooms)/stock/counts/count-fields";
import { adminLocale } from "../../../../admin/locale";
import { counter } from "../../../counter";
import { cameraWords } from "../../../counter-words";
import { stockFormWords } from "../../../stock-form-words";
import { count } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("counter.stock.count") };
}

const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value)?.trim().slice(0, 64);
const outcomes = ["right", "applied", "waits"] as const;

/** Counting in the aisles: scan, type the number, next. The books are not shown, so that nobody counts what they say. */
export default async function Count({ searchParams }: PageProps<"/counter/stock/count">) {
  const { store, locale, t } = await counter("/counter/stock/count", "stock.count");
  const asked = await searchParams;
  const code = first(asked.code) ?? "";
  const sku = code === "" ? null : await skuNamed(code);
  const counted = first(asked.counted);
  const outcome = outcomes.find((one) => one === asked.outcome);
  return (
    <div className="mx-auto max-w-2xl px-4 pb-6">
      <h1 className="pt-3 pb-2 text-xl leading-7">{t("counter.stock.count")}</h1>
      {counted && outcome && !code && (
        <Notice
          tone={outcome === "waits" ? "warning" : "success"}
          title={`${counted} : ${t(`stock.counts.${outcome}`)}`}
          className="mb-3"
        />
      )}
      {code !== "" && !sku && (
        <Notice tone="error" title={t("stock.counts.unknown", { code })} className="mb-3">
          <p>{t("stock.counts.unknownAdvice")}</p>
        </Notice>
      )}
      {sku ? (
        <ActionForm action={count} {...stockFormWords(locale)} className="grid gap-4">
          <CountFields sku={sku} place={store.code} locale={locale} />
          <Button type="submit" size="lg" wide>
            {t("stock.counts.save")}
          </Button>
          <ButtonLink href="/counter/stock/count" look="secondary" size="lg" wide>
            {t("stock.counts.next")}
          </ButtonLink>
        </ActionForm>
      ) : (
        <form action="/counter/stock/count" className="grid gap-3">
          <ScanField name="code" label={t("counter.stock.scan")} camera={cameraWords(locale)} value={code} />
          <Button type="submit" size="lg" wide>
            {t("stock.counts.find")}
          </Button>
        </form>
      )}
    </div>
  );
}
