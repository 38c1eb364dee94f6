import { NarrowPage } from "#components/account/narrow-page";
import { SignUpForm } from "#components/account/sign-up-form";
import { TextLink } from "#components/ui/text-link";
import { translator } from "#lib/language/translator";
import { signUpAction } from "../actions.ts";
import { localeOf, titled } from "../locale.ts";

export const generateMetadata = titled((t) => t("account.signUp.title"));

export default async function Page(props: PageProps<"/[locale]/account/sign-up">) {
  const locale = await localeOf(props);
  const t = translator(locale);
  const { email } = await props.searchParams;
  return (
    <NarrowPage
      title={t("account.signUp.title")}
      text={t("account.signUp.text")}
      after={
        <>
          <p>
            {t("account.signUp.already")}{" "}
            <TextLink href={`/${locale}/account/sign-in`}>{t("account.signIn.title")}</TextLink>
          </p>
          <p className="text-sm text-muted">
            {t("account.signUp.privacy")}{" "}
            <TextLink href={`/${locale}/legal/confidentialite`}>{t("account.signUp.privacyLink")}</TextLink>
          </p>
        </>
      }
    >
      <SignUpForm locale={locale} action={signUpAction} email={typeof email === "string" ? email : undefined} />
    </NarrowPage>
  );
}
