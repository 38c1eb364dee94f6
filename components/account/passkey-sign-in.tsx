import type { FormState } from "#lib/kernel/form-state";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { PasskeyButton } from "./passkey-button.tsx";
import { formWords } from "./words.ts";

/** The other way in, below the form of the password; `callbackUrl` is where the visitor was going. */
export function PasskeySignIn({
  locale,
  ...door
}: Readonly<{
  action: (before: FormState, form: FormData) => Promise<FormState>;
  callbackUrl?: string | undefined;
  locale: Locale;
}>) {
  const t = translator(locale);
  const { refusals } = formWords(locale);
  return (
    <PasskeyButton
      {...door}
      locale={locale}
      words={{ button: t("account.passkeys.signIn"), or: t("account.passkeys.or"), refusals }}
    />
  );
}
