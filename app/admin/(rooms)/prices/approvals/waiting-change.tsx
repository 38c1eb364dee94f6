import type { FormWords } from "#components/admin/form-dialog";
import { inLocale, type Locale } from "#lib/kernel/locale";
import { spanText } from "#lib/kernel/span-text";
import { translator } from "#lib/language/translator";
import { faultText } from "#lib/pricing/fault-text";
import type { PriceChangeView } from "#lib/pricing/schema";
import { priceText, ratioText, scopeText } from "../change-text";
import { approveChange, rejectChange } from "./actions";
import type { Decider } from "./decider";
import { Decision } from "./decision";

/** One held price: from what to what, what speaks against it, who asked, how long is left, and the two ways out. */
export function WaitingChange({
  change,
  decider,
  now,
  locale,
  words,
}: {
  change: PriceChangeView;
  decider: Decider;
  now: Date;
  locale: Locale;
  words: FormWords;
}) {
  const t = translator(locale);
  const { sku, fromMinor, toMinor, faults, heldUntil, alone, authorName, reason, requestedAt, hash } = change;
  const scope = scopeText(change, locale);
  const left = heldUntil ? spanText(new Date(heldUntil).getTime() - now.getTime(), locale) : null;
  return (
    <article
      aria-labelledby={`change-${change.id}`}
      className="grid gap-x-10 gap-y-4 border-t border-hairline px-5 py-4 lg:grid-cols-[minmax(0,1fr)_320px]"
    >
      <div>
        <h2 id={`change-${change.id}`} className="text-base font-semibold">
          <a
            href={`/admin/prices/variants/${encodeURIComponent(sku)}`}
            data-row
            className="inline-block hover:text-blue max-lg:py-2"
          >
            {inLocale(change.productName, locale)}
          </a>
        </h2>
        <p className="figures text-[13px] text-muted">{[sku, scope].filter(Boolean).join(", ")}</p>
        <p className="figures mt-1.5 flex flex-wrap items-baseline gap-x-3 font-display">
          <span className="tag tag-small py-0.5 pr-2 pl-[22px] text-base font-bold">
            {priceText(fromMinor, locale)}
          </span>
          <span aria-hidden="true">→</span>
          <span className="text-xl font-[650] text-vermilion">{priceText(toMinor, locale)}</span>
          <span className="font-text text-[13px] text-vermilion">{ratioText(fromMinor, toMinor, locale)}</span>
        </p>
        <ul className="figures mt-2 list-disc space-y-0.5 pl-4 text-[13px]">
          {faults.map((fault) => (
            <li key={fault.code}>{faultText(fault, locale)}</li>
          ))}
        </ul>
        <p className="mt-2 text-[13px]">
          {t("adminPrices.decisions.asked", {
            name: authorName,
            road: t(`adminPrices.decisions.roads.${change.source}`),
            age: spanText(now.getTime() - new Date(requestedAt).getTime(), locale),
          })}
          <span className="text-muted italic"> {reason}</span>
        </p>
        {left && (
          <p className="text-[13px] text-muted">
            {t(`adminPrices.decisions.${alone ? "leftAlone" : "left"}`, { left })}
          </p>
        )}
        <p className="text-xs text-muted">{t("adminPrices.decisions.bound", { hash: hash.slice(0, 8) })}</p>
      </div>
      <Decision
        id={change.id}
        hash={hash}
        reject={decider.rejects ? rejectChange : null}
        rejectName={
          fromMinor === null
            ? t("adminPrices.decisions.rejectNew")
            : t("adminPrices.decisions.reject", { price: priceText(fromMinor, locale) })
        }
        reasonName={t("adminPrices.decisions.reason", { name: authorName })}
        approve={decider.whyNot(change.authorId) === null ? approveChange : null}
        approveName={t("adminPrices.decisions.approve", { price: priceText(toMinor, locale) })}
        whyNot={decider.whyNot(change.authorId)}
        words={words}
        locale={locale}
      />
    </article>
  );
}
