import { ActionCheckbox } from "#components/ui/action-choice";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";

const asks = { value: "1", refusedBy: "declaration_missing", className: "text-sm" } as const;

type Again = Readonly<{ name: string; deliveryMinor: number; every: number; unit: "week" | "month" }>;

const againText = ({ name, deliveryMinor, every, unit }: Again, locale: Locale): string =>
  translator(locale)("subscriptions.again", {
    name,
    price: moneyText(money(deliveryMinor), locale),
    rhythm: translator(locale)(`subscriptions.rhythm.${unit}`, { every }),
  });

/** What some goods ask their buyer to declare, each in a box of its own that nobody ticked for them. */
export function Declarations({
  asked,
  locale,
}: {
  asked: Readonly<{ ofAge: number | null; atOnce: boolean; again: readonly Again[] }>;
  locale: Locale;
}) {
  const t = translator(locale);
  if (!asked.ofAge && !asked.atOnce && asked.again.length === 0) return null;
  return (
    <fieldset className="mt-5 border-t border-hairline pt-4">
      <legend className="sr-only">{t("kinds.declare.title")}</legend>
      {asked.ofAge && (
        <ActionCheckbox name="ofAge" {...asks}>
          {t("kinds.declare.ofAge", { age: asked.ofAge })}
        </ActionCheckbox>
      )}
      {asked.atOnce && (
        <ActionCheckbox name="atOnce" {...asks}>
          {t("kinds.declare.atOnce")}
        </ActionCheckbox>
      )}
      {asked.again.length > 0 && (
        <ActionCheckbox name="again" {...asks}>
          {t("subscriptions.declare", { articles: asked.again.map((one) => againText(one, locale)).join(" · ") })}
        </ActionCheckbox>
      )}
    </fieldset>
  );
}
