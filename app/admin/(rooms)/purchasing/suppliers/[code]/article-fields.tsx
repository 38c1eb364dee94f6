import { ActionField } from "#components/ui/action-form";
import { Checkbox } from "#components/ui/checkbox";
import type { Locale } from "#lib/kernel/locale";
import { typedText } from "#lib/kernel/minor-of";
import { translator } from "#lib/language/translator";
import type { SupplierArticleView } from "#lib/purchasing/schema";

/** How a supplier sells an article; `article` is null for one that is listed now. */
export function ArticleFields({
  supplier,
  article,
  locale,
}: {
  supplier: string;
  article: SupplierArticleView | null;
  locale: Locale;
}) {
  const t = translator(locale);
  const id = (name: string) => `${name}-${article?.sku ?? "new"}`;
  return (
    <>
      <input type="hidden" name="supplier" value={supplier} />
      {article ? (
        <input type="hidden" name="sku" value={article.sku} />
      ) : (
        <ActionField name="sku" id={id("sku")} label={t("purchasing.suppliers.sku")} maxLength={64} />
      )}
      <ActionField
        name="reference"
        id={id("reference")}
        label={t("purchasing.suppliers.reference")}
        maxLength={64}
        value={article?.reference ?? ""}
      />
      <div className="grid grid-cols-2 gap-3">
        <ActionField
          name="packSize"
          id={id("packSize")}
          label={t("purchasing.suppliers.pack")}
          inputMode="numeric"
          maxLength={5}
          value={String(article?.packSize ?? 1)}
        />
        <ActionField
          name="leadDays"
          id={id("leadDays")}
          label={t("purchasing.suppliers.leadDays")}
          optional={t("purchasing.optional")}
          inputMode="numeric"
          maxLength={3}
          value={article?.leadDays ? String(article.leadDays) : ""}
        />
      </div>
      <ActionField
        name="costMinor"
        id={id("costMinor")}
        label={t("purchasing.suppliers.cost")}
        hint={t("purchasing.suppliers.costHint")}
        inputMode="decimal"
        maxLength={12}
        value={article ? typedText(article.costMinor, locale) : ""}
      />
      <Checkbox name="preferred" defaultChecked={article?.preferred ?? true}>
        {t("purchasing.suppliers.preferredBox")}
      </Checkbox>
    </>
  );
}
