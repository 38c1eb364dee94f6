import { may } from "#app/actor";
import { FormDialog } from "#components/admin/form-dialog";
import { Cell, Row, Table } from "#components/admin/table";
import { ActionField } from "#components/ui/action-form";
import type { BatchAtPlace, BatchesOfArticle } from "#lib/inventory/queries-batch";
import type { Actor } from "#lib/kernel/actor";
import { shortDateText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { stockWords } from "../stock-words";
import { keepBatches } from "./actions";

type Article = Readonly<{ sku: string; kept: BatchesOfArticle | null; locale: Locale }>;

/** What expires when, place by place; for an article not kept by batch, the way to begin. */
export function Batches({ staff, ...article }: Article & Readonly<{ staff: Actor }>) {
  const { kept, locale } = article;
  const t = translator(locale);
  const keeps = may(staff, "stock.adjust");
  if (!kept)
    return (
      keeps && (
        <div className="px-5 pt-4">
          <KeepDialog {...article} />
        </div>
      )
    );
  return (
    <section className="pt-8">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 px-5 pb-2">
        <h2 className="text-base">{t("stock.batches.title")}</h2>
        <p className="text-[13px] text-muted">{t("stock.batches.minimum", { days: kept.minimumDays })}</p>
        {keeps && <KeepDialog {...article} />}
      </div>
      {kept.batches.length === 0 ? (
        <p className="px-5 text-muted">{t("stock.batches.empty")}</p>
      ) : (
        <Table
          caption={t("stock.batches.title")}
          columns={[
            { name: t("admin.stock.place") },
            { name: t("stock.batches.batch") },
            { name: t("stock.batches.bestBefore") },
            { name: t("stock.batches.units"), align: "right" },
            { name: t("stock.batches.withdrawn"), align: "right" },
          ]}
        >
          {kept.batches.map((batch) => (
            <BatchRow key={`${batch.locationCode} ${batch.code}`} batch={batch} locale={locale} />
          ))}
        </Table>
      )}
    </section>
  );
}

function BatchRow({ batch, locale }: { batch: BatchAtPlace; locale: Locale }) {
  const { locationName, code, bestBefore, quantity, withdrawn } = batch;
  return (
    <Row>
      <Cell>{locationName}</Cell>
      <Cell muted={code === ""}>{code || translator(locale)("stock.batches.unnoted")}</Cell>
      <Cell>{bestBefore && shortDateText(new Date(`${bestBefore}T12:00:00Z`), locale)}</Cell>
      <Cell align="right">{quantity}</Cell>
      <Cell align="right">
        <span className={withdrawn > 0 ? "font-medium text-vermilion" : "text-muted"}>{withdrawn}</span>
      </Cell>
    </Row>
  );
}

function KeepDialog({ sku, kept, locale }: Article) {
  const t = translator(locale);
  return (
    <FormDialog
      button={t(kept ? "stock.batches.change" : "stock.batches.keep")}
      title={t("stock.batches.keepTitle", { sku })}
      action={keepBatches}
      submit={t("common.save")}
      keep={t("admin.order.keep")}
      words={stockWords(locale)}
    >
      <input type="hidden" name="sku" value={sku} />
      {!kept && <p className="text-sm text-muted">{t("stock.batches.keepHint")}</p>}
      <ActionField
        name="minimumDays"
        label={t("stock.batches.days")}
        inputMode="numeric"
        maxLength={3}
        value={String(kept?.minimumDays ?? 10)}
      />
    </FormDialog>
  );
}
