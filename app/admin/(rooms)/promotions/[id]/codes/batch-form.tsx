import { Button } from "#components/ui/button";
import { Field } from "#components/ui/field";
import { Input } from "#components/ui/input";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

const fields = [
  { name: "name", type: "text", required: true, maxLength: 120, width: "w-60" },
  { name: "count", type: "number", required: true, maxLength: 6, width: "w-32" },
  { name: "prefix", type: "text", required: false, maxLength: 16, width: "w-36" },
  { name: "maxUses", type: "number", required: false, maxLength: 8, width: "w-36" },
] as const;

/** Draws a batch; the answer is the file of its codes, which is told this once. */
export function BatchForm({ id, locale }: { id: string; locale: Locale }) {
  const t = translator(locale);
  return (
    <form action={`/admin/promotions/batch/${id}`} method="post" className="flex flex-wrap items-end gap-3 px-5 pb-4">
      {fields.map(({ name, width, required, ...rest }) => (
        <Field
          key={name}
          id={name}
          label={t(`promotions.codes.batchFields.${name}`)}
          optional={required ? undefined : t("promotionForm.optional")}
          className={width}
        >
          {(control) => (
            <Input
              {...control}
              {...rest}
              required={required}
              name={name}
              min={rest.type === "number" ? 1 : undefined}
              className="h-10"
            />
          )}
        </Field>
      ))}
      <Button type="submit" look="secondary" size="sm">
        {t("promotions.codes.draw")}
      </Button>
      <p className="basis-full text-[13px] text-muted">{t("promotions.codes.once")}</p>
    </form>
  );
}
