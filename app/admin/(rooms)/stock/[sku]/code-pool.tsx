import { may } from "#app/actor";
import { refusalWords } from "#app/refusal-words";
import { FormDialog } from "#components/admin/form-dialog";
import { Field } from "#components/ui/field";
import { Textarea } from "#components/ui/input";
import { poolOf } from "#lib/codes/queries";
import type { Actor } from "#lib/kernel/actor";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { stockWords } from "../stock-words";
import { fillPool } from "./actions";

/** The codes of an article that is sold as one: how many are left, and the way to add more. */
export async function CodePool({ sku, staff, locale }: { sku: string; staff: Actor; locale: Locale }) {
  const pool = await poolOf(sku);
  if (!pool) return null;
  const t = translator(locale);
  return (
    <section className="flex flex-wrap items-center gap-x-4 gap-y-2 px-5 pt-6">
      <h2 className="text-base">{t("kinds.codes.pool")}</h2>
      <p className="figures text-[13px] text-muted">{t("kinds.codes.counts", pool)}</p>
      {may(staff, "stock.receive") && (
        <FormDialog
          button={t("kinds.codes.add")}
          title={t("kinds.codes.add")}
          action={fillPool}
          submit={t("kinds.codes.add")}
          keep={t("admin.order.keep")}
          words={{ ...stockWords(locale), refusals: refusalWords(["code_known", "no_code_article"], locale) }}
        >
          <input type="hidden" name="sku" value={sku} />
          <Field id="codes" label={t("kinds.codes.list")} hint={t("kinds.codes.addHint")}>
            {(described) => <Textarea name="codes" rows={8} required {...described} />}
          </Field>
        </FormDialog>
      )}
    </section>
  );
}
