import { Composer } from "#components/cases/composer";
import { Messages } from "#components/cases/messages";
import { ActionForm } from "#components/ui/action-form";
import { Button, ButtonLink } from "#components/ui/button";
import { Icon } from "#components/ui/icon";
import { Textarea } from "#components/ui/input";
import type { Facts, Macro } from "#lib/cases/macros";
import type { DeskCase } from "#lib/cases/queries-desk";
import { caseName } from "#lib/cases/schema";
import { dayText, timeText } from "#lib/kernel/date-text";
import { isLocale, type Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { answerAction, noteAction } from "./actions";
import { CaseBar } from "./case-bar";
import { deskWords } from "./desk-words.ts";
import { composedDraft, macroChoices } from "./macro-choices.ts";

type Props = Readonly<{
  of: DeskCase;
  facts: Facts;
  macros: readonly Macro[];
  recent: readonly string[];
  view: string;
  myId: string;
  colleagues: readonly Readonly<{ id: string; name: string }>[];
  now: Date;
  locale: Locale;
}>;

/** One case: where it stands, what was said, and the answer that is being written. */
export function Conversation({ of: case_, facts, macros, recent, view, myId, colleagues, now, locale }: Props) {
  const t = translator(locale);
  const isLate = case_.dueAt !== null && case_.dueAt < now;
  return (
    <section aria-label={t("desk.conversation")} className="flex min-h-0 flex-col">
      <div className="flex shrink-0 flex-wrap items-start gap-x-3 gap-y-2 border-b border-hairline px-5 py-2.5">
        <div className="min-w-0 flex-1 basis-64">
          <a
            href={`/admin/desk?view=${view}`}
            className="flex min-h-11 items-center gap-1 text-[13px] text-muted hover:text-ink lg:hidden"
          >
            <Icon name="chevron-left" className="size-3.5" />
            {t("desk.back")}
          </a>
          <h2 className="text-lg leading-6 [overflow-wrap:anywhere]">{case_.subject || t("desk.somebody")}</h2>
          <p className="text-[13px] text-muted">
            {caseName(case_.number)}, <span className={isLate ? "text-vermilion" : ""}>{standing(case_, locale)}</span>{" "}
            {case_.assignee ? t("desk.toAssigned", { name: case_.assignee.name }) : t("desk.toNobody")}
          </p>
          {case_.callAt && case_.phone && case_.state === "open" && (
            <p className="text-[13px] font-medium">
              {t("desk.call", { when: said(case_.callAt, locale), phone: case_.phone })}
            </p>
          )}
        </div>
        <div className="flex flex-wrap gap-1.5">
          <CaseBar of={case_} {...{ myId, colleagues, now, locale }} />
        </div>
      </div>
      <div className="scroll-quiet min-h-0 flex-1 overflow-y-auto px-5 py-4">
        <Messages messages={case_.messages} locale={locale} />
        <NoteForm caseId={case_.id} locale={locale} />
      </div>
      <Answer of={case_} {...{ facts, macros, recent, locale }} />
    </section>
  );
}

const said = (at: Date, locale: Locale): string =>
  translator(locale)("desk.when", { day: dayText(at, locale), time: timeText(at, locale) });

function standing({ state, owes, dueAt, wakesAt, because, intoNumber }: DeskCase, locale: Locale): string {
  const t = translator(locale);
  if (state === "open" && dueAt)
    return t(`desk.states.${owes === "first" ? "first" : "next"}`, { when: said(dueAt, locale) });
  if ((state === "snoozed" || state === "waiting") && wakesAt)
    return t(`desk.states.${state}`, { when: said(wakesAt, locale) });
  if (state === "merged") return t("desk.states.merged", { into: caseName(intoNumber ?? 0) });
  return t("desk.states.closed", { why: t(`desk.because.${because as "answered"}`) });
}

function NoteForm({ caseId, locale }: Readonly<{ caseId: string; locale: Locale }>) {
  const t = translator(locale);
  return (
    <details className="mt-4 max-w-[560px] text-[13px]">
      <summary className="flex min-h-11 cursor-pointer items-center text-muted hover:text-ink lg:min-h-7">
        {t("desk.noteLabel")}
      </summary>
      <ActionForm action={noteAction} {...deskWords(locale)} className="mt-1 grid gap-2">
        <input type="hidden" name="caseId" value={caseId} />
        <Textarea
          name="text"
          rows={2}
          maxLength={8000}
          aria-label={t("desk.noteLabel")}
          placeholder={t("desk.notePlaceholder")}
          className="border-dashed text-sm!"
        />
        <Button look="secondary" size="sm" className="justify-self-start">
          {t("desk.addNote")}
        </Button>
      </ActionForm>
    </details>
  );
}

const places = { question: "/admin/questions", review: "/admin/reviews" } as const;

function Answer({
  of: case_,
  facts,
  macros,
  recent,
  locale,
}: Pick<Props, "of" | "facts" | "macros" | "recent" | "locale">) {
  const t = translator(locale);
  if (case_.state === "merged") return null;
  if (case_.channel === "question" || case_.channel === "review")
    return (
      <div className="flex shrink-0 flex-wrap items-center gap-3 border-t border-hairline px-5 py-3 text-[13px]">
        <p className="text-muted">{t("desk.elsewhere")}</p>
        <ButtonLink href={places[case_.channel]} size="sm" className="ml-auto">
          {t("desk.openThere")}
        </ButtonLink>
      </div>
    );
  const theirs = isLocale(case_.locale) ? case_.locale : "fr";
  const choices = macroChoices({ macros, topic: case_.topic, facts, recent, theirs, locale });
  const seen = case_.messages.findLast(
    ({ kind, automatic }) => kind === "inbound" || (kind === "outbound" && !automatic),
  );
  const composed = case_.state === "open" ? composedDraft(choices) : "";
  return (
    <ActionForm
      action={answerAction}
      {...deskWords(locale)}
      className="shrink-0 border-t border-hairline px-5 pt-2 pb-3"
    >
      <input type="hidden" name="caseId" value={case_.id} />
      {seen && <input type="hidden" name="seen" value={seen.id} />}
      <Composer
        key={case_.id}
        caseId={case_.id}
        draft={case_.draft || composed}
        isComposed={!case_.draft}
        macros={choices}
        words={{
          label: t(case_.threadKey ? "desk.byMarketplace" : case_.email ? "desk.byMail" : "desk.byPhone"),
          hint: case_.email ? t("desk.answerHint", { language: t(`desk.languages.${theirs}`) }) : "",
          macros: t("desk.macros"),
          macrosTitle: t("desk.macrosTitle"),
          fits: t("desk.macroFits"),
          draft: t("desk.draft"),
          draftText: t("desk.draftText"),
          alsoDoes: t("desk.alsoDoes"),
          alone: t("desk.alone"),
          others: t("desk.others", { names: "{names}" }),
          types: t("desk.types", { names: "{names}" }),
          send: t("desk.send"),
          sendWait: t("desk.sendWait"),
          sendReturn: t("desk.sendReturn"),
          password: t("desk.password"),
          passwordHint: t("desk.passwordHint"),
        }}
      />
    </ActionForm>
  );
}
