import { ActionField, ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import type { PasskeyView } from "#lib/identity/schema";
import { dateText } from "#lib/kernel/date-text";
import type { FormState } from "#lib/kernel/form-state";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { NewPasskey, type PasskeyActions } from "./new-passkey.tsx";
import { Submit } from "./submit.tsx";
import { formWords } from "./words.ts";

type Actions = PasskeyActions &
  Readonly<{
    rename: (before: FormState, form: FormData) => Promise<FormState>;
    remove: (form: FormData) => Promise<void>;
  }>;
type Props = Readonly<{
  passkeys: readonly PasskeyView[];
  /** What this browser is called in words. */
  device: string | null;
  actions: Actions;
  locale: Locale;
}>;

/** The keys that sign in without a password: to see, to name, to take away, to add. */
export function Passkeys({ passkeys, device, actions, locale }: Props) {
  const t = translator(locale);
  const form = formWords(locale);
  return (
    <section id="passkeys" aria-labelledby="passkeys-title" className="mt-12">
      <h2 id="passkeys-title" className="text-xl">
        {t("account.passkeys.title")}
      </h2>
      <p className="mt-2 max-w-2xl text-muted text-pretty">{t("account.passkeys.text")}</p>
      {passkeys.length > 0 && (
        <ul className="mt-6 divide-y divide-hairline border-y border-hairline">
          {passkeys.map((passkey) => (
            <li key={passkey.id} className="py-3">
              <Passkey passkey={passkey} actions={actions} locale={locale} />
            </li>
          ))}
        </ul>
      )}
      <h3 className="mt-8 mb-4 text-lg">{t("account.passkeys.add")}</h3>
      <NewPasskey
        actions={{ begin: actions.begin, add: actions.add }}
        device={device ?? t("account.passkeys.unnamed")}
        words={{
          name: t("account.passkeys.name"),
          nameHint: t("account.passkeys.nameHint"),
          password: t("account.currentPassword"),
          submit: t("account.passkeys.submit"),
          done: t("account.passkeys.done"),
          needsScript: t("account.passkeys.needsScript"),
          form,
        }}
      />
    </section>
  );
}

function Passkey({
  passkey: { id, name, createdAt, lastUsedAt },
  actions,
  locale,
}: Readonly<{ passkey: PasskeyView; actions: Actions; locale: Locale }>) {
  const t = translator(locale);
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <div className="min-w-0">
          <p className="font-semibold break-words">{name}</p>
          <p className="figures text-sm text-muted">
            {t("account.passkeys.since", { date: dateText(new Date(createdAt), locale) })}
            {" · "}
            {lastUsedAt
              ? t("account.passkeys.used", { date: dateText(new Date(lastUsedAt), locale) })
              : t("account.passkeys.neverUsed")}
          </p>
        </div>
        <form action={actions.remove}>
          <input type="hidden" name="id" value={id} />
          <Button look="secondary" aria-label={t("account.passkeys.removeNamed", { name })}>
            {t("account.passkeys.remove")}
          </Button>
        </form>
      </div>
      <details>
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-blue underline-offset-4 hover:underline">
          {t("account.passkeys.rename")}
          <span className="sr-only">: {name}</span>
        </summary>
        <ActionForm action={actions.rename} {...formWords(locale)} className="grid max-w-md gap-4 pt-1 pb-3">
          <input type="hidden" name="id" value={id} />
          <ActionField
            name="name"
            id={`name-${id}`}
            label={t("account.passkeys.name")}
            value={name}
            maxLength={60}
            required
          />
          <Submit look="secondary" label={t("common.save")} done={t("account.profile.saved")} />
        </ActionForm>
      </details>
    </>
  );
}
