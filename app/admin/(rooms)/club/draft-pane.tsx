import { Button } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { TextLink } from "#components/ui/text-link";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import type { RulesPreview } from "#lib/loyalty/queries-rules";
import { publish } from "./actions";

/** What the draft would have cost within the last thirty days, and the button of whoever may publish it. */
export function DraftPane({
  draft: { authorName, revision },
  preview,
  isOwn,
  locale,
}: {
  draft: Readonly<{ authorName: string; revision: number }>;
  /** Null until somebody asks for it. */
  preview: RulesPreview | null;
  /** Its author reads it, and somebody else may publish. */
  isOwn: boolean;
  locale: Locale;
}) {
  const t = translator(locale);
  return (
    <section aria-labelledby="apercu" className="mx-5 mb-6 rounded-card bg-wash p-5">
      <h2 id="apercu" className="text-base">
        {t("club.desk.preview")}
      </h2>
      <p className="mt-1 text-[13px] text-muted">{t("club.desk.draftBy", { name: authorName })}</p>
      {preview ? (
        <Cost {...preview} locale={locale} />
      ) : (
        <p className="mt-3">
          <TextLink href="/admin/club?reckon=1">{t("club.desk.reckon")}</TextLink>
        </p>
      )}
      {isOwn ? (
        <Notice title={t("club.desk.publishOther", { name: authorName })} className="mt-4" />
      ) : (
        <form action={publish} className="mt-4">
          <input type="hidden" name="revision" value={revision} />
          <p className="mb-3 text-[13px] text-muted">{t("club.desk.publishText")}</p>
          <Button type="submit" look="primary">
            {t("club.desk.publish")}
          </Button>
        </form>
      )}
    </section>
  );
}

function Cost({ purchases, earnedMinor, draftMinor, locale }: RulesPreview & { locale: Locale }) {
  const t = translator(locale);
  const text = (minor: number) => moneyText(money(Math.abs(minor)), locale);
  const more = draftMinor - earnedMinor;
  return (
    <p className="figures mt-3">
      {t("club.desk.previewText", { count: purchases, draft: text(draftMinor), now: text(earnedMinor) })}{" "}
      <strong>
        {more === 0 ? t("club.desk.same") : t(more > 0 ? "club.desk.more" : "club.desk.less", { amount: text(more) })}
      </strong>
    </p>
  );
}
