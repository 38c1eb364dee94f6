import { NarrowPage } from "#components/account/narrow-page";
import { TextLink } from "#components/ui/text-link";
import { translator } from "#lib/language/translator";
import { localeOf, titled } from "../locale.ts";

export const generateMetadata = titled((t) => t("account.sent.title"));

const pages = { signUp: "sign-up", reset: "forgotten", link: "link" } as const;

/** After a sign-up or a forgotten password: the same words for every address (AUT-01). */
export default async function Page(props: PageProps<"/[locale]/account/sent">) {
  const locale = await localeOf(props);
  const t = translator(locale);
  const asked = (await props.searchParams).for;
  const what = asked === "reset" || asked === "link" ? asked : "signUp";
  return (
    <NarrowPage
      title={t("account.sent.title")}
      text={t(`account.sent.${what}`)}
      after={
        <>
          <p>{t("account.sent.nothing")}</p>
          <TextLink href={`/${locale}/account/${pages[what]}`}>{t("account.sent.again")}</TextLink>
        </>
      }
    />
  );
}
