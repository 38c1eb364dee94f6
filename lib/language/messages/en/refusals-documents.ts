/** What a correction of an invoice, or its sending to a platform, answers when the answer is no. */
export const documentRefusals = {
  unknown_invoice: { title: "Invoice not found", detail: "No invoice has this number." },
  invoice_corrected: {
    title: "Invoice already replaced",
    detail: "This invoice was cancelled and replaced already. Correct the one that replaces it.",
  },
  invoice_credited: {
    title: "Invoice already credited in part",
    detail: "There is a credit note on this invoice: it can no longer be cancelled as a whole.",
  },
  vat_number_needed: {
    title: "VAT number needed",
    detail: "This invoice bears no VAT because the company declares it itself: its European number is needed.",
  },
  submission_not_stopped: {
    title: "Nothing to send again",
    detail: "This document has not failed, or somebody has sent it again already.",
  },
};
