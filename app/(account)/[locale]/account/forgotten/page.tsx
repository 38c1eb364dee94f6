import { ForgottenForm } from "#components/account/link-forms";
import { NarrowPage } from "#components/account/narrow-page";
import { TextLink } from "#components/ui/text-link";
import { translator } from "#lib/language/translator";
import { requestResetAction } from "../actions.ts";
import { localeOf, titled } from "../locale.ts";

export const generateMetadata = titled((t) => t("account.forgotten.title"));

export default async function Page(props: PageProps<"/[locale]/account/forgotten">) {
  const locale = await localeOf(props);
  const t = translator(locale);
  return (
    <NarrowPage
      title={t("account.forgotten.title")}
      text={t("account.forgotten.text")}
      after={<TextLink href={`/${locale}/account/sign-in`}>{t("account.signIn.title")}</TextLink>}
    >
      <ForgottenForm locale={locale} action={requestResetAction} />
    </NarrowPage>
  );
}
