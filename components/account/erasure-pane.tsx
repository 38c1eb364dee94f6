import { ActionCheckbox } from "#components/ui/action-choice";
import { ActionField, ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { dateText } from "#lib/kernel/date-text";
import type { FormState } from "#lib/kernel/form-state";
import type { Locale } from "#lib/kernel/locale";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import type { Hindrance, OwnErasure } from "#lib/privacy/schema";
import { Submit } from "./submit.tsx";
import { formWords } from "./words.ts";

type Props = Readonly<{
  erasure: OwnErasure | null;
  hindrances: readonly Hindrance[];
  creditMinor: number;
  ask: (before: FormState, form: FormData) => Promise<FormState>;
  keep: (form: FormData) => Promise<void>;
  locale: Locale;
}>;

/** To be forgotten: what goes and what the law keeps, why not yet, or when; and the way back while there is one. */
export function ErasurePane({ erasure, hindrances, creditMinor, ask, keep, locale }: Props) {
  const t = translator(locale);
  if (erasure) return <Planned {...{ erasure, keep, locale }} />;
  return (
    <>
      <p className="mt-2 max-w-xl text-muted text-pretty">{t("privacy.erase.text")}</p>
      <p className="mt-2 mb-6 max-w-xl text-muted text-pretty">{t("privacy.erase.kept")}</p>
      {hindrances.length > 0 ? (
        <Notice tone="warning" title={t("privacy.erase.hindered")} className="max-w-xl">
          <ul className="list-disc pl-5">
            {hindrances.map((one) => (
              <li key={one}>{t(`privacy.hindrances.${one}`)}</li>
            ))}
          </ul>
        </Notice>
      ) : (
        <ErasureForm {...{ creditMinor, ask, locale }} />
      )}
    </>
  );
}

function ErasureForm({ creditMinor, ask, locale }: Pick<Props, "creditMinor" | "ask" | "locale">) {
  const t = translator(locale);
  const amount = moneyText({ minor: creditMinor, currency: "EUR" }, locale);
  return (
    <ActionForm action={ask} {...formWords(locale)} className="grid max-w-md gap-5">
      {creditMinor > 0 && (
        <div>
          <p className="font-semibold">{t("privacy.erase.credit", { amount })}</p>
          <ActionCheckbox name="givesUpCredit" value="1" refusedBy="credit_left">
            {t("privacy.erase.giveUp", { amount })}
          </ActionCheckbox>
        </div>
      )}
      <ActionCheckbox name="sure" value="1" refusedBy="invalid">
        {t("privacy.erase.sure")}
      </ActionCheckbox>
      <ActionField
        name="ownPassword"
        id="erasure-password"
        label={t("account.currentPassword")}
        type="password"
        autoComplete="current-password"
        required
      />
      <Submit label={t("privacy.erase.submit")} />
    </ActionForm>
  );
}

function Planned({ erasure, keep, locale }: Readonly<{ erasure: OwnErasure }> & Pick<Props, "keep" | "locale">) {
  const t = translator(locale);
  const { dueAt, begun, hindrance } = erasure;
  if (begun) return <Notice tone="warning" title={t("privacy.erase.begun")} className="mt-4 max-w-xl" />;
  const because = hindrance ? t(`privacy.hindrances.${hindrance}`) : null;
  return (
    <div className="mt-4 grid max-w-xl justify-items-start gap-4">
      <Notice
        tone="warning"
        title={
          because
            ? t("privacy.erase.postponed", { because })
            : t("privacy.erase.planned", { day: dateText(dueAt, locale) })
        }
      />
      <form action={keep}>
        <Button look="secondary" size="lg">
          {t("privacy.erase.keep")}
        </Button>
      </form>
    </div>
  );
}
