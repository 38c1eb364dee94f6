import { FormDialog } from "#components/admin/form-dialog";
import { ActionSelect } from "#components/ui/action-choice";
import { ActionField } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import type { DeskCase } from "#lib/cases/queries-desk";
import { namedReasons } from "#lib/cases/schema";
import { dayText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { endAction, handOverAction, mergeAction, reopenAction, snoozeAction, takeAction } from "./actions";
import { deskWords } from "./desk-words.ts";

type Props = Readonly<{
  of: DeskCase;
  myId: string;
  colleagues: readonly Readonly<{ id: string; name: string }>[];
  now: Date;
  locale: Locale;
}>;

/** What can be done with a case beside answering it. */
export function CaseBar({ of: case_, myId, colleagues, now, locale }: Props) {
  const t = translator(locale);
  const words = deskWords(locale);
  const hidden = <input type="hidden" name="caseId" value={case_.id} />;
  const shared = { words, keep: t("desk.keep") };
  if (case_.state === "merged") return null;
  if (case_.state === "closed")
    return (
      <form action={reopenAction}>
        {hidden}
        <Button look="secondary" size="sm">
          {t("desk.reopen")}
        </Button>
      </form>
    );
  return (
    <>
      {case_.assigneeId !== myId && (
        <form action={takeAction}>
          {hidden}
          <input type="hidden" name="toId" value={myId} />
          <Button look="secondary" size="sm">
            {t("desk.take")}
          </Button>
        </form>
      )}
      <FormDialog
        {...shared}
        button={t("desk.handOver")}
        title={t("desk.handOverTitle")}
        action={handOverAction}
        submit={t("desk.handOver")}
      >
        {hidden}
        <ActionSelect name="toId" label={t("desk.toWhom")}>
          <option value="">{t("desk.everybody")}</option>
          {colleagues.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </ActionSelect>
      </FormDialog>
      {case_.dueAt && case_.dueAt > now && (
        <FormDialog
          {...shared}
          button={t("desk.snooze")}
          icon="clock"
          title={t("desk.snoozeTitle")}
          action={snoozeAction}
          submit={t("desk.snooze")}
        >
          {hidden}
          <p>{t("desk.snoozeText", { when: said(case_.dueAt, locale) })}</p>
          <ActionSelect name="until" label={t("desk.until")} value={case_.dueAt.toISOString()}>
            {hoursBefore(case_.dueAt, now).map(({ hours, at }) => (
              <option key={hours} value={at.toISOString()}>
                {t("desk.inHours", { count: hours })}
              </option>
            ))}
            <option value={case_.dueAt.toISOString()}>{said(case_.dueAt, locale)}</option>
          </ActionSelect>
        </FormDialog>
      )}
      <FormDialog
        {...shared}
        button={t("desk.merge")}
        title={t("desk.mergeTitle")}
        action={mergeAction}
        submit={t("desk.merge")}
      >
        {hidden}
        <p>{t("desk.mergeText")}</p>
        <ActionField name="into" label={t("desk.into")} placeholder="D-7001" maxLength={12} required />
      </FormDialog>
      <FormDialog
        {...shared}
        button={t("desk.close")}
        icon="check"
        title={t("desk.closeTitle")}
        action={endAction}
        submit={t("desk.close")}
        submitLook="danger"
      >
        {hidden}
        <p>{t("desk.closeText")}</p>
        <ActionSelect name="because" label={t("desk.why")} value="answered_elsewhere">
          {namedReasons.map((reason) => (
            <option key={reason} value={reason}>
              {t(`desk.because.${reason}`)}
            </option>
          ))}
        </ActionSelect>
      </FormDialog>
    </>
  );
}

const said = (at: Date, locale: Locale): string => `${dayText(at, locale)}, ${timeText(at, locale)}`;

const hoursBefore = (dueAt: Date, now: Date) =>
  [1, 2, 4, 24]
    .map((hours) => ({ hours, at: new Date(now.getTime() + hours * 3_600_000) }))
    .filter(({ at }) => at < dueAt);
