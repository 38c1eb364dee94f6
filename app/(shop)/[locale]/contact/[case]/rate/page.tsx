import type { Metadata } from "next";
import { currentActor } from "#app/actor";
import { NarrowPage } from "#components/account/narrow-page";
import { Button } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { ownCase } from "#lib/cases/queries";
import { isLocale, type Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { MissingPage } from "../../../missing-page";
import { rateAction } from "../../actions";

type Props = PageProps<"/[locale]/contact/[case]/rate">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator((await params).locale as Locale);
  return { title: t("cases.rate.title"), robots: { index: false }, referrer: "same-origin" };
}

const marks = ["5", "4", "3", "2", "1"] as const;

/** One press says what the answer was worth. A link that is only looked at, as mail scanners do, says nothing. */
export default async function Rate({ params, searchParams }: Props) {
  const [{ locale, case: caseId }, { token }] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) return <MissingPage locale={locale} />;
  const held = typeof token === "string" ? token : undefined;
  const isId = /^[0-9a-f-]{36}$/.test(caseId);
  const case_ = isId ? await ownCase({ caseId, token: held }, await currentActor(), clock.now()) : null;
  if (!case_?.isAnswered) return <MissingPage locale={locale} />;
  const t = translator(locale);
  const given = marks.find((mark) => mark === String(case_.rating));
  return (
    <NarrowPage title={t("cases.rate.title")} text={t("cases.rate.text")}>
      {given && (
        <Notice
          tone="success"
          title={t("cases.rate.thanks", { mark: t(`cases.rate.marks.${given}`).toLowerCase() })}
          className="mb-5"
        >
          {t("cases.rate.change")}
        </Notice>
      )}
      <form action={rateAction} className="grid gap-2.5">
        <input type="hidden" name="caseId" value={caseId} />
        {held && <input type="hidden" name="token" value={held} />}
        {marks.map((mark) => (
          <Button key={mark} name="rating" value={mark} look={mark === given ? "primary" : "secondary"} size="lg" wide>
            {t(`cases.rate.marks.${mark}`)}
          </Button>
        ))}
      </form>
    </NarrowPage>
  );
}
