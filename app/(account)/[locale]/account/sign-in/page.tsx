import { redirect } from "next/navigation";
import { currentActor } from "#app/actor";
import { signInAction, signInByPasskeyAction } from "#app/session-actions";
import { NarrowPage } from "#components/account/narrow-page";
import { PasskeySignIn } from "#components/account/passkey-sign-in";
import { SignInForm } from "#components/account/sign-in-form";
import { Notice } from "#components/ui/notice";
import { TextLink } from "#components/ui/text-link";
import { localPath } from "#lib/identity/local-path";
import { translator } from "#lib/language/translator";
import { localeOf, titled } from "../locale.ts";

export const generateMetadata = titled((t) => t("account.signIn.title"));

export default async function Page(props: PageProps<"/[locale]/account/sign-in">) {
  const locale = await localeOf(props);
  const t = translator(locale);
  const { callbackUrl, confirmed, left } = await props.searchParams;
  const wanted = localPath(callbackUrl, "");
  const actor = await currentActor();
  if (actor.kind === "customer") redirect(wanted || `/${locale}/account`);
  return (
    <NarrowPage
      title={t("account.signIn.title")}
      text={t("account.signIn.text")}
      after={
        <>
          <TextLink href={`/${locale}/account/link`} className="inline-flex min-h-11 items-center">
            {t("account.link.ask")}
          </TextLink>
          <TextLink href={`/${locale}/account/forgotten`} className="inline-flex min-h-11 items-center">
            {t("account.signIn.forgotten")}
          </TextLink>
          <p>
            {t("account.signIn.none")}{" "}
            <TextLink href={`/${locale}/account/sign-up`}>{t("account.signUp.title")}</TextLink>
          </p>
          <p className="text-sm text-muted">{t("account.signIn.guest")}</p>
        </>
      }
    >
      {confirmed && <Notice tone="success" className="mb-6" title={t("account.signIn.confirmed")} />}
      {left && <Notice tone="success" className="mb-6" title={t("account.signIn.left")} />}
      <SignInForm locale={locale} action={signInAction} callbackUrl={wanted || undefined} />
      <PasskeySignIn action={signInByPasskeyAction} callbackUrl={wanted || undefined} locale={locale} />
    </NarrowPage>
  );
}
