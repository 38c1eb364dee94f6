import type { ReactNode } from "react";
import type { FormWords } from "#components/admin/form-dialog";
import { SavedNote } from "#components/admin/saved-note";
import { ActionForm } from "#components/ui/action-form";
import { Badge } from "#components/ui/badge";
import { Button } from "#components/ui/button";
import { Icon, type IconName } from "#components/ui/icon";
import { type Bilingual, inLocale, type Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { type Block, fieldsOf, heldIn } from "#lib/showcases/blocks";
import { move, remove, save } from "../actions.ts";
import { BlockFields } from "./block-fields.tsx";

/** One block: what it is and says in a line; opened, its form. It is moved and removed by buttons, so by key as well. */
export function BlockPane({
  block,
  of,
  place,
  last,
  problems,
  words,
  locale,
}: {
  block: Block;
  of: Readonly<{ id: string; revision: number }>;
  place: number;
  last: boolean;
  /** What it lacks, in sentences. */
  problems: readonly string[];
  words: FormWords;
  locale: Locale;
}) {
  const t = translator(locale);
  const kind = t(`showcases.kinds.${block.kind}`);
  const title = fieldsOf(block.kind).some(([name]) => name === "title")
    ? inLocale(heldIn(block, "title") as Bilingual, locale)
    : "";
  const shows =
    block.kind === "departments" || block.kind === "products" || block.kind === "promise" ? block.kind : null;
  const named = `${kind}${title && ` : ${title}`}`;
  return (
    <li className="border-t border-hairline" id={block.id}>
      <details className="group" open={problems.length > 0 && title === ""}>
        <summary className="flex min-h-11 cursor-pointer list-none items-center gap-3 px-5 py-1.5 hover:bg-wash">
          <Icon name="chevron-right" className="size-4 text-muted transition-transform group-open:rotate-90" />
          <span className="figures w-5 text-right text-muted">{place}</span>
          <span className="min-w-0 flex-1 truncate">
            <span className="font-medium">{kind}</span> <span className="text-muted">{title}</span>
          </span>
          {problems.length > 0 && <Badge tone="amber">{t("showcases.editor.toFinish")}</Badge>}
        </summary>
        <div className="px-5 pt-1 pb-5 lg:pl-16">
          {problems.length > 0 && (
            <ul className="mb-3 text-sm text-amber">
              {problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          )}
          {shows && <p className="mb-3 max-w-prose text-sm text-muted">{t(`showcases.shows.${shows}`)}</p>}
          {fieldsOf(block.kind).length > 0 && (
            <ActionForm
              action={save}
              refusals={words.refusals}
              problems={words.problems}
              className="grid max-w-4xl gap-4 md:grid-cols-2"
            >
              <Hidden {...of} blockId={block.id} />
              <BlockFields block={block} locale={locale} />
              <div className="col-span-full flex items-center gap-3">
                <Button type="submit" size="sm">
                  {t("showcases.editor.save")}
                </Button>
                <SavedNote words={t("admin.saved")} />
              </div>
            </ActionForm>
          )}
          <div className="mt-4 flex flex-wrap gap-2">
            {place > 1 && (
              <Act action={move} label={t("showcases.editor.up")} named={named}>
                <Hidden {...of} blockId={block.id} />
                <input type="hidden" name="by" value="-1" />
              </Act>
            )}
            {!last && (
              <Act action={move} label={t("showcases.editor.down")} named={named}>
                <Hidden {...of} blockId={block.id} />
                <input type="hidden" name="by" value="1" />
              </Act>
            )}
            <Act action={remove} icon="trash" label={t("showcases.editor.remove")} named={named}>
              <Hidden {...of} blockId={block.id} />
            </Act>
          </div>
        </div>
      </details>
    </li>
  );
}

function Act({
  action,
  icon,
  label,
  named,
  children,
}: {
  action: (form: FormData) => Promise<void>;
  icon?: IconName;
  label: string;
  named: string;
  children: ReactNode;
}) {
  return (
    <form action={action}>
      {children}
      <Button size="sm" look="secondary" icon={icon} aria-label={`${label} : ${named}`}>
        {label}
      </Button>
    </form>
  );
}

function Hidden({ id, revision, blockId }: { id: string; revision: number; blockId: string }) {
  return (
    <>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="revision" value={revision} />
      <input type="hidden" name="blockId" value={blockId} />
    </>
  );
}
