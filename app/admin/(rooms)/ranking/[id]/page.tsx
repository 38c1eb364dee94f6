import type { Metadata } from "next";
import { may } from "#app/actor";
import { BackLink } from "#components/admin/back-link";
import { RoomHead } from "#components/admin/room-head";
import { ButtonLink } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { localText } from "#lib/promotions/typed-draft";
import { type RankingDraft, rankingDraft, selectionNames } from "#lib/ranking/queries-admin";
import { queryOf, shelfOf } from "#lib/ranking/scopes";
import { tryRanking } from "#lib/search/queries-ranking";
import { adminLocale } from "../../../locale";
import { staffWho } from "../../../staff";
import { MissingRoom } from "../../missing-room";
import { PublishDialog } from "../../publish-dialog.tsx";
import { PublishedVersions } from "../../published-versions.tsx";
import { publish, restore, withdraw } from "../actions.ts";
import { listNames } from "../list-names.ts";
import { rankingWords, refusals, scopeText } from "../words.ts";
import { Preview } from "./preview.tsx";
import { Rules } from "./rules.tsx";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("ranking.title") };
}

/** The draft of a list's order: its rules, the list as it would be and why, and what of it was published. */
export default async function RankingEditor({ params, searchParams }: PageProps<"/admin/ranking/[id]">) {
  const [{ id }, asked] = await Promise.all([params, searchParams]);
  const staff = await staffWho("ranking.write", `/admin/ranking/${encodeURIComponent(id)}`);
  const locale = await adminLocale();
  const t = translator(locale);
  const ranking = uuid.test(id) ? await rankingDraft(id) : null;
  if (!ranking) return <MissingRoom />;
  const now = clock.now();
  const { draft, scope } = ranking;
  const lists = await listNames(locale);
  const { availableAt, group } = shelfOf(scope);
  const eyes = { stores: availableAt ? [] : lists.stores, groups: group || queryOf(scope) ? [] : lists.groups };
  const at = eyes.stores.find(({ code }) => code === asked.at)?.code;
  const by = eyes.groups.find(({ code }) => code === asked.by)?.code;
  const [tried, names] = await Promise.all([
    tryRanking({ scope, content: draft, locale, ...(at && { availableAt: at }), ...(by && { group: by }) }, now),
    selectionNames(draft.rules, locale),
  ]);
  const refused = refusals.find((code) => code === asked.refused);
  return (
    <div className="pb-10">
      <BackLink href="/admin/ranking" name={t("ranking.back")} />
      <RoomHead title={scopeText(scope, lists.names, locale)} count={t("list.count", { count: tried.total })}>
        <ButtonLink href={previewOf(ranking, { at, by }, now, locale)} look="secondary" size="sm">
          {t("ranking.preview")}
        </ButtonLink>
        <PublishDialog
          of={ranking}
          publish={publish}
          words="ranking"
          formWords={rankingWords(locale)}
          locale={locale}
        />
      </RoomHead>
      {refused && (
        <div className="px-5 pb-3">
          <Notice tone="error" title={rankingWords(locale).refusals[refused]} />
        </div>
      )}
      <Rules ranking={ranking} names={names} locale={locale} />
      <Preview
        ranking={ranking}
        tried={tried}
        names={names}
        eyes={eyes}
        at={at}
        by={by}
        seesCosts={may(staff, "costs.read")}
        now={now}
        locale={locale}
      />
      <h2 className="px-5 pt-6 pb-2 font-medium">{t("ranking.versions")}</h2>
      <PublishedVersions of={ranking} restore={restore} withdraw={withdraw} words="ranking" now={now} locale={locale} />
    </div>
  );
}

/** The list itself in the shop, with the draft in its place. */
function previewOf(
  { id, scope }: RankingDraft,
  { at, by }: Readonly<{ at: string | undefined; by: string | undefined }>,
  now: Date,
  locale: Locale,
): string {
  const { category, availableAt = at, group = by } = shelfOf(scope);
  const searched = queryOf(scope);
  const query = new URLSearchParams({
    ...(searched && { q: searched.query }),
    ...(availableAt && { magasin: availableAt }),
    ...(group && { pour: group }),
    ...{ asof: localText(now), draft: id },
  });
  return `/${searched?.locale ?? locale}${category ? `/c/${category}` : "/search"}?${query}`;
}
