import { Cell, Row, Table } from "#components/admin/table";
import { Button } from "#components/ui/button";
import { type Actor, idOf } from "#lib/kernel/actor";
import { dateText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { ErasureRow } from "#lib/privacy/schema";
import { formWords } from "../../form-words.ts";
import { SigningDialog } from "../signing-dialog.tsx";
import { approveErasureAction, cancelErasureAction } from "./actions.ts";

type Props = Readonly<{ rows: readonly ErasureRow[]; caption: string; staff: Actor; locale: Locale }>;

/** Who is to be forgotten, by whom and when; what has ended names nobody. */
export function ErasuresTable({ rows, caption, staff, locale }: Props) {
  const t = translator(locale);
  if (rows.length === 0) return <p className="px-5 text-muted">{t("privacy.room.none")}</p>;
  return (
    <Table
      caption={caption}
      columns={[
        { name: t("privacy.room.who") },
        { name: t("privacy.room.state") },
        { name: t("privacy.room.due") },
        { name: t("privacy.room.origin"), hide: "phone" },
        { name: t("privacy.room.by"), hide: "phone" },
        { name: t("privacy.room.reason"), hide: "phone" },
        { name: t("privacy.room.approve"), quiet: true, align: "right" },
      ]}
    >
      {rows.map((row) => (
        <Row key={row.id}>
          <Cell>{row.email ?? t("privacy.room.nobody")}</Cell>
          <Cell>
            {row.hindrance ? t(`privacy.hindrances.${row.hindrance}`) : t(`privacy.room.states.${row.state}`)}
          </Cell>
          <Cell>{dayOf(row, locale)}</Cell>
          <Cell muted hide="phone">
            {t(`privacy.room.origins.${row.origin}`)}
          </Cell>
          <Cell muted hide="phone">
            {[row.authorName, row.approvedByName].filter(Boolean).join(", ")}
          </Cell>
          <Cell muted hide="phone" rest={row.reason}>
            {row.reason}
          </Cell>
          <Cell align="right">
            {(row.state === "asked" || row.state === "waiting") && <Acts {...{ row, staff, locale }} />}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

function dayOf({ endedAt, dueAt }: ErasureRow, locale: Locale): string {
  const day = endedAt ?? dueAt;
  return day ? dateText(day, locale) : "";
}

function Acts({ row, staff, locale }: Readonly<{ row: ErasureRow }> & Pick<Props, "staff" | "locale">) {
  const t = translator(locale);
  return (
    <span className="inline-flex gap-2">
      {row.state === "asked" && row.authorId !== idOf(staff) && (
        <SigningDialog
          button={t("privacy.room.approve")}
          action={approveErasureAction}
          words={formWords(["erasure_not_waiting", "own_request", "wrong_password", "too_many_attempts"], locale)}
          locale={locale}
        >
          <input type="hidden" name="id" value={row.id} />
          <p>{row.email}</p>
          <p className="text-muted">{row.reason}</p>
        </SigningDialog>
      )}
      <form action={cancelErasureAction}>
        <input type="hidden" name="id" value={row.id} />
        <Button look="secondary" size="sm">
          {t("privacy.room.cancel")}
        </Button>
      </form>
    </span>
  );
}
