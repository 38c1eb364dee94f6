import { refusalWords } from "#app/refusal-words";
import { FormDialog } from "#components/admin/form-dialog";
import { ActionField } from "#components/ui/action-form";
import { limitOf } from "#lib/customers/queries-terms";
import type { Locale } from "#lib/kernel/locale";
import { typedText } from "#lib/kernel/minor-of";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator, written } from "#lib/language/translator";
import { owedOnAccount } from "#lib/orders/queries-owed";
import { setTerms } from "./actions";

/** How much a company may owe, how much it owes, and who may say otherwise. */
export async function AccountTerms(props: Readonly<{ accountId: string; mayChange: boolean; locale: Locale }>) {
  const { accountId, mayChange, locale } = props;
  const t = translator(locale);
  const [limit, owed] = await Promise.all([limitOf(accountId), owedOnAccount(accountId)]);
  const text = (minor: number) => moneyText(money(minor), locale);
  return (
    <section aria-labelledby="terms" className="flex flex-wrap items-center gap-x-4 gap-y-2 px-5 pt-6 text-[13px]">
      <h2 id="terms" className="text-base">
        {t("paidLater.desk.terms")}
      </h2>
      <p className="figures text-muted">
        {limit + owed > 0
          ? t("paidLater.desk.owedNow", { owed: text(owed), limit: text(limit) })
          : t("paidLater.desk.noTerms")}
      </p>
      {mayChange && (
        <FormDialog
          button={t("paidLater.desk.change")}
          title={t("paidLater.desk.terms")}
          action={setTerms}
          submit={t("paidLater.desk.save")}
          keep={t("paidLater.desk.keep")}
          words={{
            refusals: refusalWords(["account_not_found", "forbidden", "invalid"] as const, locale),
            problems: written(locale).checkout.problems,
            close: t("common.close"),
          }}
        >
          <input type="hidden" name="accountId" value={accountId} />
          <ActionField
            name="limitMinor"
            label={t("paidLater.desk.limit")}
            inputMode="decimal"
            value={typedText(limit, locale)}
          />
        </FormDialog>
      )}
    </section>
  );
}
