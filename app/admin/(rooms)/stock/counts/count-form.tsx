import { ActionField, ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { TextLink } from "#components/ui/text-link";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { stockWords } from "../stock-words";
import { count } from "./actions";

/** One article and how many there are of it. `at` is when the person stood before the shelf. */
export function CountForm({
  id,
  at,
  sku,
  name,
  place,
  locale,
}: {
  id: string;
  at: string;
  sku: string;
  name: string | null;
  place: string;
  locale: Locale;
}) {
  const t = translator(locale);
  const { refusals, problems } = stockWords(locale);
  return (
    <ActionForm action={count} refusals={refusals} problems={problems} className="grid gap-4 px-5 pt-4">
      <div>
        <p className="text-lg leading-6 font-semibold">{name ?? sku}</p>
        <p className="figures text-[13px] text-muted">{sku}</p>
      </div>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="at" value={at} />
      <input type="hidden" name="article" value={sku} />
      <input type="hidden" name="location" value={place} />
      <input type="hidden" name="reason" value={t("stock.counts.reason")} />
      <ActionField
        name="number"
        label={t("stock.counts.counted")}
        inputMode="numeric"
        maxLength={7}
        autoComplete="off"
      />
      <Button type="submit">{t("stock.counts.save")}</Button>
      <p className="text-center">
        <TextLink href={`/admin/stock/counts?place=${encodeURIComponent(place)}`}>{t("stock.counts.next")}</TextLink>
      </p>
    </ActionForm>
  );
}
