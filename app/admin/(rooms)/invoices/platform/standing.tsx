import { Badge } from "#components/ui/badge";
import { Button } from "#components/ui/button";
import { isEnd, type SubmissionView, statuses, statusOf } from "#lib/einvoicing/schema";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { sendOnceMore } from "./actions";

/** `name`: the document as the row calls it. */
type Props = Readonly<{ of: SubmissionView; name: string; maySend: boolean; locale: Locale }>;

/** Where a document stands, why it went no further, and the button that sends it again. */
export function Standing({
  of: { id, status, sentAt, nextAt, attempts, reason, platformId },
  name,
  maySend,
  locale,
}: Props) {
  const t = translator(locale);
  const word = statusOf(status);
  const isStopped = status === statuses.rejected || (!sentAt && !nextAt);
  const isBad = isStopped || status === statuses.refused;
  const isInFolder = !word && sentAt !== null && platformId?.startsWith("folder:");
  const words = word
    ? t(`invoices.platform.statuses.${word}`)
    : sentAt
      ? t(isInFolder ? "invoices.platform.inFolder" : "invoices.platform.sent")
      : t(nextAt ? "invoices.platform.waiting" : "invoices.platform.stopped");
  return (
    <div className="relative flex flex-wrap items-center gap-2 py-1">
      <Badge tone={isBad ? "vermilion" : isEnd(status) ? "fir" : "neutral"}>{words}</Badge>
      {isInFolder && (
        <a
          href={`/admin/invoices/platform/${id}`}
          download
          className="inline-flex items-center text-blue hover:underline max-lg:min-h-11"
        >
          {t("invoices.platform.download")} <span className="sr-only">{name}</span>
        </a>
      )}
      {attempts > 1 && !sentAt && (
        <span className="text-muted">{t("invoices.platform.attempts", { count: attempts })}</span>
      )}
      {reason && <span className="text-muted">{t("invoices.platform.because", { reason })}</span>}
      {isStopped && maySend && (
        <form action={sendOnceMore}>
          <input type="hidden" name="id" value={id} />
          <Button type="submit" look="secondary" size="sm">
            {t("invoices.platform.again")}
          </Button>
        </form>
      )}
    </div>
  );
}
