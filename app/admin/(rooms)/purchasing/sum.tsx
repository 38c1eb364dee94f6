import { decimalText } from "#lib/kernel/decimal-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { Proposed } from "./suggested.ts";

/** The sum behind a proposed quantity, term under term, so that whoever orders can follow it and disagree with a term. */
export function Sum({ proposed: { need, suggestion }, locale }: { proposed: Proposed; locale: Locale }) {
  const t = translator(locale);
  const figure = (value: number, places = 1) => decimalText(value, locale, places);
  const {
    perDay,
    horizonDays: horizon,
    demand,
    deviation,
    factor,
    safety,
    ceiling,
    target,
    packs,
    quantity,
  } = suggestion;
  const capped = demand + safety > ceiling;
  const terms = [
    {
      sign: "",
      value: figure(perDay, 2),
      says: t("purchasing.suggestions.sum.perDay"),
      more: [
        t("purchasing.suggestions.sum.sales", { sold: need.sold, days: suggestion.sellingDays }),
        t("purchasing.suggestions.sum.empty", { count: need.emptyDays }),
      ].join(", "),
    },
    {
      sign: "",
      value: figure(demand),
      says: t("purchasing.suggestions.sum.demand", { perDay: figure(perDay, 2), horizon }),
      more: t("purchasing.suggestions.sum.horizon", { lead: need.leadDays, review: need.reviewDays }),
    },
    {
      sign: "+",
      value: figure(safety),
      says: t("purchasing.suggestions.sum.safety", {
        service: need.service,
        factor: figure(factor, 2),
        deviation: figure(deviation, 2),
        horizon,
      }),
    },
    ...(capped
      ? [
          {
            sign: "→",
            value: figure(target),
            says: t("purchasing.suggestions.sum.ceiling", { cover: Math.max(need.coverDays, horizon) }),
          },
        ]
      : []),
    { sign: "+", value: figure(need.waiting), says: t("purchasing.suggestions.sum.waiting") },
    { sign: "−", value: figure(need.free), says: t("purchasing.suggestions.sum.free") },
    { sign: "−", value: figure(need.incoming), says: t("purchasing.suggestions.sum.incoming") },
    { sign: "−", value: figure(need.drafted), says: t("purchasing.suggestions.sum.drafted") },
    { sign: "=", value: figure(suggestion.need), says: t("purchasing.suggestions.sum.need"), ends: true },
    {
      sign: "→",
      value: String(quantity),
      says: t("purchasing.suggestions.sum.order", { size: need.packSize }),
      more: t("purchasing.suggestions.packs", { count: packs, size: need.packSize }),
      ends: true,
    },
  ];
  return (
    <dl className="figures grid max-w-2xl grid-cols-[1.25rem_4rem_minmax(0,1fr)] gap-x-2 gap-y-0.5 pt-1 pb-3 text-[13px]">
      {terms.map(({ sign, value, says, more, ends }) => (
        <div
          key={says}
          className={`col-span-3 grid grid-cols-subgrid ${ends ? "border-t border-hairline font-medium" : ""}`}
        >
          <dd className="col-start-2 row-start-1 text-right">{value}</dd>
          <span className="col-start-1 row-start-1 text-muted" aria-hidden="true">
            {sign}
          </span>
          <dt className="col-start-3 row-start-1">
            {says}
            {more && <span className="block font-normal text-muted">{more}</span>}
          </dt>
        </div>
      ))}
    </dl>
  );
}
