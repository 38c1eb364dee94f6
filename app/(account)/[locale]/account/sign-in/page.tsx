import { redirect } from "next/navigation";
import { currentActor } from "#app/actor";
import { signInAction } from "#app/session-actions";
import { AskLinkForm } from "#components/account/link-forms";
import { NarrowPage } from "#components/account/narrow-page";
import { SignInForm } from "#components/account/sign-in-form";
import { Notice } from "#components/ui/notice";
import { TextLink } from "#components/ui/text-link";
import { localPath } from "#lib/identity/local-path";
import { translator } from "#lib/language/translator";
import { requestLinkAction } from "../actions.ts";
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
          <section aria-labelledby="link-title" className="border-t border-hairline pt-6">
            <h2 id="link-title" className="text-xl">
              {t("account.link.title")}
            </h2>
            <p className="mt-2 mb-4 text-muted">{t("account.link.text")}</p>
            <AskLinkForm locale={locale} action={requestLinkAction} />
          </section>
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
    </NarrowPage>
  );
}
