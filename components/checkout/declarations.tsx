import { Checkbox } from "#components/ui/checkbox";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** What some goods ask their buyer to declare, each in a box of its own that nobody ticked for them. */
export function Declarations({
  asked,
  locale,
}: {
  asked: Readonly<{ ofAge: number | null; atOnce: boolean }>;
  locale: Locale;
}) {
  const t = translator(locale);
  if (!asked.ofAge && !asked.atOnce) return null;
  return (
    <fieldset className="mt-5 border-t border-hairline pt-4">
      <legend className="sr-only">{t("kinds.declare.title")}</legend>
      {asked.ofAge && (
        <Checkbox name="ofAge" value="1" required className="text-sm">
          {t("kinds.declare.ofAge", { age: asked.ofAge })}
        </Checkbox>
      )}
      {asked.atOnce && (
        <Checkbox name="atOnce" value="1" required className="text-sm">
          {t("kinds.declare.atOnce")}
        </Checkbox>
      )}
    </fieldset>
  );
}
