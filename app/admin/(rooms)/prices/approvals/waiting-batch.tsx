import type { FormWords } from "#components/admin/form-dialog";
import type { Locale } from "#lib/kernel/locale";
import { spanText } from "#lib/kernel/span-text";
import { translator } from "#lib/language/translator";
import type { PriceBatchView, PriceChangeView } from "#lib/pricing/schema";
import { priceText, ratioText } from "../change-text";
import { approveWhole, rejectWhole } from "./actions";
import type { Decider } from "./decider";
import { Decision } from "./decision";

/** A batch that waits whole: its first rows, how many are doubtful, and one decision for all that is not. */
export function WaitingBatch({
  batch,
  sample,
  decider,
  now,
  locale,
  words,
}: {
  batch: PriceBatchView;
  sample: readonly PriceChangeView[];
  decider: Decider;
  now: Date;
  locale: Locale;
  words: FormWords;
}) {
  const t = translator(locale);
  const left = batch.heldUntil ? spanText(new Date(batch.heldUntil).getTime() - now.getTime(), locale) : null;
  return (
    <article
      aria-labelledby={`batch-${batch.id}`}
      className="grid gap-x-10 gap-y-4 border-t border-hairline px-5 py-4 lg:grid-cols-[minmax(0,1fr)_320px]"
    >
      <div>
        <h2 id={`batch-${batch.id}`} className="text-base font-semibold">
          <a href={`/admin/prices/batches/${batch.id}`} data-row className="hover:text-blue">
            {batch.name}
          </a>
        </h2>
        <p className="figures text-[13px]">
          {t("adminPrices.decisions.batches.count", { count: batch.held })}.{" "}
          {t("adminPrices.decisions.faulty", { count: batch.faulty })}
        </p>
        <ul className="figures mt-2 space-y-0.5 text-[13px]">
          {sample.map(({ id, sku, fromMinor, toMinor }) => (
            <li key={id}>
              {t("adminPrices.decisions.change", {
                name: sku,
                from: priceText(fromMinor, locale),
                to: priceText(toMinor, locale),
              })}{" "}
              <span className="text-muted">{ratioText(fromMinor, toMinor, locale)}</span>
            </li>
          ))}
        </ul>
        <p className="mt-2 text-[13px]">
          {t("adminPrices.decisions.asked", {
            name: batch.authorName,
            road: t(`adminPrices.decisions.roads.${batch.source}`),
            age: spanText(now.getTime() - new Date(batch.at).getTime(), locale),
          })}
        </p>
        {left && <p className="text-[13px] text-muted">{t("adminPrices.decisions.left", { left })}</p>}
        <p className="text-xs text-muted">{t("adminPrices.decisions.boundBatch", { hash: batch.hash.slice(0, 8) })}</p>
      </div>
      <Decision
        id={batch.id}
        hash={batch.hash}
        reject={decider.rejects ? rejectWhole : null}
        rejectName={t("adminPrices.decisions.rejectBatch")}
        reasonName={t("adminPrices.decisions.reason", { name: batch.authorName })}
        approve={decider.whyNot(batch.authorId) === null ? approveWhole : null}
        approveName={t("adminPrices.decisions.approveBatch", { count: batch.held - batch.faulty })}
        whyNot={decider.whyNot(batch.authorId)}
        words={words}
        locale={locale}
      />
    </article>
  );
}
