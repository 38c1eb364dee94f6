import { Icon } from "#components/ui/icon";
import { deedText } from "#lib/cases/deed-text";
import type { SaidMessage } from "#lib/cases/schema";
import { shortDayText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { sizeText } from "#lib/kernel/size-text";
import { translator } from "#lib/language/translator";

/** What was said in a case, in its order: theirs on grey, the house's in a frame, notes among colleagues dashed. */
export function Messages({ messages, locale }: Readonly<{ messages: readonly SaidMessage[]; locale: Locale }>) {
  const t = translator(locale);
  return (
    <ol className="space-y-4">
      {messages.map((message) => (
        <Message key={message.id} message={message} locale={locale} />
      ))}
      {messages.length === 0 && <li className="text-muted">{t("desk.empty")}</li>}
    </ol>
  );
}

const looks = {
  inbound: "rounded-card bg-wash px-3.5 py-2.5",
  outbound: "rounded-card border border-hairline px-3.5 py-2.5",
  note: "rounded-control border border-dashed border-edge px-3 py-2 text-[13px]",
} as const;

function Message({ message, locale }: Readonly<{ message: SaidMessage; locale: Locale }>) {
  const t = translator(locale);
  const { kind, author, channel, at, text, automatic, deeds, files } = message;
  const when = t("desk.when", { day: shortDayText(at, locale), time: timeText(at, locale) });
  const how = automatic ? t("desk.machine") : t(`desk.channels.${channel}`);
  const name = author || t("desk.somebody");
  return (
    <li className={kind === "outbound" ? "ml-auto max-w-[560px]" : "max-w-[560px]"}>
      <p className="mb-1 text-xs text-muted">
        {kind === "note"
          ? `${t(text ? "desk.note" : "desk.acted", { author: name })}, ${when}`
          : t("desk.said", { author: name, how, when })}
      </p>
      {text && <div className={`${looks[kind]} whitespace-pre-line [overflow-wrap:anywhere]`}>{text}</div>}
      {deeds.length > 0 && (
        <ul className="mt-1.5 space-y-0.5 text-[13px]">
          {deeds.map((deed) => (
            <li key={deedText(deed, locale)} className="flex items-start gap-1.5">
              <Icon name={deed.waits ? "clock" : "check"} className="mt-0.5 size-3.5 shrink-0 text-muted" />
              {deedText(deed, locale)}
            </li>
          ))}
        </ul>
      )}
      {files.length > 0 && (
        <ul aria-label={t("desk.files")} className="mt-1.5 text-[13px]">
          {files.map(({ file, name, bytes }) => (
            <li key={file}>
              <a
                href={`/admin/desk/files/${file}`}
                className="text-blue hover:underline max-lg:inline-flex max-lg:min-h-11"
              >
                {t("desk.size", { name, size: sizeText(bytes, locale) })}
              </a>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
