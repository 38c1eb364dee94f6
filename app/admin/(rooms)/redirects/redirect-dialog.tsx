import { refusalWords } from "#app/refusal-words";
import { FormDialog } from "#components/admin/form-dialog";
import { ActionField } from "#components/ui/action-form";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { add } from "./actions";

/** Leads an old address to a page; `fromPath` when it is known already. */
export function RedirectDialog({ locale, fromPath }: { locale: Locale; fromPath?: string }) {
  const t = translator(locale);
  return (
    <FormDialog
      button={t(fromPath ? "found.redirects.redirectThis" : "found.redirects.add")}
      look={fromPath ? "secondary" : "primary"}
      title={t("found.redirects.add")}
      action={add}
      submit={t("found.redirects.addSubmit")}
      keep={t("found.redirects.keep")}
      words={{
        refusals: refusalWords(["invalid", "forbidden", "bad_address", "redirect_loop"], locale),
        problems: { missing: t("found.redirects.missing") },
        close: t("common.close"),
      }}
    >
      <ActionField
        name="fromPath"
        label={t("found.redirects.from")}
        hint={t("found.redirects.fromHint")}
        autoComplete="off"
        {...(fromPath && { value: fromPath })}
      />
      <ActionField
        name="toPath"
        label={t("found.redirects.to")}
        hint={t("found.redirects.toHint")}
        autoComplete="off"
      />
    </FormDialog>
  );
}
