import { VerifyForm } from "#components/account/link-forms";
import { NarrowPage } from "#components/account/narrow-page";
import { Notice } from "#components/ui/notice";
import { TextLink } from "#components/ui/text-link";
import { translator } from "#lib/language/translator";
import { verifyAction } from "../actions.ts";
import { localeOf, titled } from "../locale.ts";

export const generateMetadata = titled((t) => t("account.verify.title"));

/** Opened from the mail. Opening it changes nothing: mail programs follow links by themselves. */
export default async function Page(props: PageProps<"/[locale]/account/verify">) {
  const locale = await localeOf(props);
  const t = translator(locale);
  const { token } = await props.searchParams;
  if (typeof token !== "string") {
    return (
      <NarrowPage
        title={t("account.verify.title")}
        after={<TextLink href={`/${locale}/account/sign-up`}>{t("account.sent.again")}</TextLink>}
      >
        <Notice tone="error" title={t("account.reset.missing")} />
      </NarrowPage>
    );
  }
  return (
    <NarrowPage
      title={t("account.verify.title")}
      text={t("account.verify.text")}
      after={<p className="text-sm text-muted">{t("account.verify.notYours")}</p>}
    >
      <VerifyForm locale={locale} action={verifyAction} token={token} />
    </NarrowPage>
  );
}
