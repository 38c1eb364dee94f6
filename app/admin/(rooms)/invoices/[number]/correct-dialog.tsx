import { formWords } from "#app/admin/form-words";
import { FormDialog } from "#components/admin/form-dialog";
import { ActionField } from "#components/ui/action-form";
import type { InvoiceBuyer } from "#lib/facturx/schema";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { correct } from "./actions";

const codes = [
  ...[
    "unknown_invoice",
    "invoice_corrected",
    "invoice_credited",
    "vat_number_wrong",
    "vat_number_needed",
    "siret_wrong",
  ],
  ...["forbidden", "invalid", "cross_site", "internal_error"],
] as const;

type Props = Readonly<{ number: string; buyer: InvoiceBuyer; locale: Locale }>;

/** The right buyer of a wrong invoice, and why: it is credited whole and written again. */
export function CorrectDialog({ number, buyer, locale }: Props) {
  const t = translator(locale);
  const { name, company, vatNumber, siret, reference, purchaseOrder, address } = buyer;
  const text = (field: "line2" | "company" | "vatNumber" | "siret" | "reference" | "purchaseOrder", value: string) => (
    <ActionField
      name={field}
      label={t(`invoices.correct.${field}`)}
      optional={t("invoices.correct.optional")}
      value={value}
      maxLength={120}
    />
  );
  return (
    <FormDialog
      button={t("invoices.correct.open")}
      title={t("invoices.correct.title", { number })}
      action={correct}
      submit={t("invoices.correct.submit")}
      keep={t("admin.order.keep")}
      words={formWords(codes, locale)}
    >
      <input type="hidden" name="number" value={number} />
      <p className="text-sm text-muted">{t("invoices.correct.text")}</p>
      <ActionField name="name" label={t("invoices.correct.name")} value={name} maxLength={120} />
      {text("company", company ?? "")}
      {text("vatNumber", vatNumber ?? "")}
      {text("siret", siret ?? "")}
      <ActionField name="line1" label={t("invoices.correct.line1")} value={address.line1} maxLength={120} />
      {text("line2", address.line2 ?? "")}
      <div className="grid grid-cols-[8rem_1fr] gap-4">
        <ActionField name="postcode" label={t("invoices.correct.postcode")} value={address.postcode} maxLength={12} />
        <ActionField name="city" label={t("invoices.correct.city")} value={address.city} maxLength={80} />
      </div>
      <input type="hidden" name="country" value={address.country} />
      {text("reference", reference ?? "")}
      {text("purchaseOrder", purchaseOrder ?? "")}
      <ActionField name="reason" label={t("admin.order.reason")} maxLength={200} />
    </FormDialog>
  );
}
