import { refusalWords } from "#app/refusal-words";
import { ActionSelect } from "#components/ui/action-choice";
import { ActionField, ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { TextLink } from "#components/ui/text-link";
import { shortDayText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { Person } from "#lib/ownership/answering";
import type { MyTask } from "#lib/workday/queries-mine";
import { taskText } from "../task-text";
import { add, settle } from "./actions";

const codes = ["invalid", "colleague_not_found", "task_not_found", "task_settled", "task_not_yours"] as const;
const problemCodes = ["missing", "invalid", "outcome_missing", "colleague_not_found"] as const;

/** One's tasks, each with the button that settles it; and a new one, for oneself or a colleague. */
export function TasksPane({
  tasks,
  people,
  meId,
  locale,
}: {
  tasks: readonly MyTask[];
  people: readonly Person[];
  meId: string;
  locale: Locale;
}) {
  const t = translator(locale);
  const forms = {
    refusals: refusalWords(codes, locale),
    problems: Object.fromEntries(problemCodes.map((code) => [code, t(`workday.problems.${code}`)])),
  };
  return (
    <section aria-labelledby="tasks" className="p-5">
      <h2 id="tasks" className="pb-2 text-base">
        {t("workday.tasks")}
      </h2>
      {tasks.length === 0 && <p className="pb-4 text-muted">{t("workday.noTask")}</p>}
      <ul>
        {tasks.map((task) => {
          const text = taskText(task, locale);
          const product = task.subject?.split(":")[1];
          return (
            <li key={task.id} className="border-t border-hairline py-3 first:border-t-0">
              {task.kind !== "own" && product ? (
                <TextLink href={`/admin/products/${product}`}>{text}</TextLink>
              ) : (
                <span>{text}</span>
              )}
              <span className={`block text-[13px] ${task.late ? "text-vermilion" : "text-muted"}`}>
                {[
                  task.dueDay &&
                    t(task.late ? "workday.isLate" : "workday.dueOn", {
                      when: shortDayText(new Date(`${task.dueDay}T12:00:00Z`), locale),
                    }),
                  task.kind === "own" && t("workday.by", { name: task.openedByName }),
                ]
                  .filter(Boolean)
                  .join(", ")}
              </span>
              <ActionForm action={settle} {...forms} className="flex flex-wrap items-end gap-2 pt-1">
                <input type="hidden" name="taskId" value={task.id} />
                {task.kind !== "own" && (
                  <ActionField
                    name="outcome"
                    id={`outcome-${task.id}`}
                    label={t("workday.outcome")}
                    maxLength={500}
                    className="min-w-40 flex-1"
                  />
                )}
                <Button type="submit" look="secondary" size="sm" aria-label={t("workday.settleNamed", { name: text })}>
                  {t("workday.settle")}
                </Button>
              </ActionForm>
            </li>
          );
        })}
      </ul>
      <ActionForm action={add} {...forms} className="grid gap-3 border-t border-hairline pt-4">
        <ActionField name="title" label={t("workday.title")} maxLength={200} required />
        <ActionSelect name="personId" label={t("workday.forWhom")} value={meId}>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </ActionSelect>
        <ActionField name="dueDay" type="date" label={t("workday.due")} />
        <Button type="submit" look="secondary" className="justify-self-start">
          {t("workday.add")}
        </Button>
      </ActionForm>
    </section>
  );
}
