import type { ComponentProps } from "react";
import { Submit } from "#components/account/submit";
import { ActionArea } from "#components/ui/action-area";
import { ActionField, ActionForm } from "#components/ui/action-form";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** A question about a product; a guest adds a name and an address to be answered at. Works without JavaScript. */
export function AskForm({
  productId,
  isKnown,
  action,
  words,
  locale,
}: {
  productId: string;
  /** Signed in: name and address are known. */
  isKnown: boolean;
  action: ComponentProps<typeof ActionForm>["action"];
  words: Pick<ComponentProps<typeof ActionForm>, "refusals" | "problems">;
  locale: Locale;
}) {
  const t = translator(locale);
  return (
    <ActionForm action={action} {...words} className="grid gap-5">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="productId" value={productId} />
      <ActionArea
        name="text"
        label={t("questions.form.question")}
        hint={t("questions.form.questionHint")}
        rows={5}
        maxLength={500}
      />
      {!isKnown && (
        <>
          <ActionField name="name" label={t("questions.form.name")} autoComplete="name" maxLength={120} required />
          <ActionField
            name="email"
            type="email"
            label={t("questions.form.email")}
            hint={t("questions.form.emailHint")}
            autoComplete="email"
            maxLength={254}
            required
          />
        </>
      )}
      <Submit label={t("questions.form.send")} />
      <p className="text-sm text-muted">{t("questions.form.privacy")}</p>
    </ActionForm>
  );
}
