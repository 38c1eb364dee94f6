import type { Metadata } from "next";
import { BackLink } from "#components/admin/back-link";
import { RoomHead } from "#components/admin/room-head";
import { SavedNote } from "#components/admin/saved-note";
import { ActionArea } from "#components/ui/action-area";
import { ActionField, ActionForm } from "#components/ui/action-form";
import { Button, ButtonLink } from "#components/ui/button";
import { Field } from "#components/ui/field";
import { Notice } from "#components/ui/notice";
import { Select } from "#components/ui/select";
import { inLocale, type Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { localText } from "#lib/promotions/typed-draft";
import { blockKindNames } from "#lib/showcases/blocks";
import { problemsOf } from "#lib/showcases/problems";
import { knownTo, type ShowcaseDraft, showcaseDraft } from "#lib/showcases/queries-admin";
import { adminLocale } from "../../../locale";
import { staffWho } from "../../../staff";
import { MissingRoom } from "../../missing-room";
import { PublishDialog } from "../../publish-dialog.tsx";
import { PublishedVersions } from "../../published-versions.tsx";
import { add, heading, publish, restore, withdraw } from "../actions.ts";
import { showcaseWords } from "../words.ts";
import { BlockPane } from "./block-pane.tsx";
import { problemText } from "./problem-text.ts";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const pageOf = async (id: string) => (uuid.test(id) ? showcaseDraft(id) : null);

export async function generateMetadata({ params }: PageProps<"/admin/showcases/[id]">): Promise<Metadata> {
  return { title: (await pageOf((await params).id))?.draft.title.fr ?? "" };
}

/** A page's draft, block by block, and what of it was published. */
export default async function ShowcaseEditor({ params }: PageProps<"/admin/showcases/[id]">) {
  const { id } = await params;
  await staffWho("showcases.write", `/admin/showcases/${encodeURIComponent(id)}`);
  const locale = await adminLocale();
  const t = translator(locale);
  const page = await pageOf(id);
  if (!page) return <MissingRoom />;
  const now = clock.now();
  const { draft, revision } = page;
  const problems = problemsOf(draft, await knownTo(draft.blocks));
  const words = showcaseWords(locale);
  return (
    <div className="pb-10">
      <BackLink href="/admin/showcases" name={t("showcases.editor.back")} />
      <RoomHead title={inLocale(draft.title, locale)} count={t(`showcases.desk.kinds.${page.kind}`)}>
        <ButtonLink href={previewOf(page, now, locale)} look="secondary" size="sm">
          {t("showcases.editor.preview")}
        </ButtonLink>
        {problems.length === 0 && (
          <PublishDialog
            of={page}
            publish={publish}
            words="showcases.editor"
            formWords={showcaseWords(locale)}
            locale={locale}
          />
        )}
      </RoomHead>
      <div className="px-5 pb-3">
        <Notice
          tone={problems.length > 0 ? "warning" : "success"}
          title={
            problems.length > 0
              ? t("showcases.editor.unfinished", { count: problems.length })
              : t("showcases.editor.ready")
          }
        >
          {problems
            .filter(({ blockId }) => blockId === null)
            .map((problem) => (
              <p key={problem.field}>{problemText(problem, locale)}</p>
            ))}
        </Notice>
      </div>
      <div className="border-t border-hairline">
        <Heading page={page} locale={locale} />
      </div>
      <h2 className="border-t border-hairline px-5 pt-4 pb-2 font-medium">{t("showcases.editor.blocks")}</h2>
      {draft.blocks.length === 0 && <p className="px-5 pb-3 text-muted">{t("showcases.editor.noBlocks")}</p>}
      <ol>
        {draft.blocks.map((block, index) => (
          <BlockPane
            key={block.id}
            block={block}
            of={{ id, revision }}
            place={index + 1}
            last={index === draft.blocks.length - 1}
            problems={problems
              .filter(({ blockId }) => blockId === block.id)
              .map((problem) => problemText(problem, locale))}
            words={words}
            locale={locale}
          />
        ))}
      </ol>
      <form action={add} className="flex flex-wrap items-end gap-2 border-y border-hairline px-5 py-3">
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="revision" value={revision} />
        <input type="hidden" name="after" value={draft.blocks.at(-1)?.id ?? ""} />
        <Field id="kind" label={t("showcases.editor.addHere")}>
          {(tied) => (
            <Select {...tied} name="kind" className="w-64">
              {blockKindNames.map((kind) => (
                <option key={kind} value={kind}>
                  {t(`showcases.kinds.${kind}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Button look="secondary" icon="plus" size="lg">
          {t("showcases.editor.add")}
        </Button>
      </form>
      <h2 className="px-5 pt-5 pb-2 font-medium">{t("showcases.editor.versions")}</h2>
      <PublishedVersions
        of={page}
        restore={restore}
        withdraw={withdraw}
        words="showcases.editor"
        now={now}
        locale={locale}
      />
    </div>
  );
}

/** The page itself in the shop, with the draft in its place. */
function previewOf({ id, slug, kind }: ShowcaseDraft, now: Date, locale: Locale): string {
  const query = new URLSearchParams({ asof: localText(now), draft: id });
  return `/${locale}${kind === "home" ? "" : `/s/${slug}`}?${query}`;
}

function Heading({ page: { id, revision, draft }, locale }: { page: ShowcaseDraft; locale: Locale }) {
  const t = translator(locale);
  const words = showcaseWords(locale);
  const { title, summary } = draft;
  return (
    <ActionForm
      action={heading}
      refusals={words.refusals}
      problems={words.problems}
      className="grid max-w-5xl gap-4 p-5 md:grid-cols-2"
    >
      <h2 className="col-span-full font-medium">{t("showcases.editor.heading")}</h2>
      <p className="col-span-full -mt-3 text-[13px] text-muted">{t("showcases.editor.headingHint")}</p>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="revision" value={revision} />
      <ActionField name="titleFr" label={t("showcases.editor.titleFr")} value={title.fr} maxLength={120} />
      <ActionField
        name="titleEn"
        label={t("showcases.editor.titleEn")}
        hint={t("showcases.editor.untranslated")}
        value={title.en ?? ""}
        maxLength={120}
      />
      <ActionArea name="summaryFr" label={t("showcases.editor.summaryFr")} value={summary.fr} maxLength={300} />
      <ActionArea name="summaryEn" label={t("showcases.editor.summaryEn")} value={summary.en ?? ""} maxLength={300} />
      <div className="col-span-full flex items-center gap-3">
        <Button type="submit" size="sm">
          {t("showcases.editor.save")}
        </Button>
        <SavedNote words={t("admin.saved")} />
      </div>
    </ActionForm>
  );
}
