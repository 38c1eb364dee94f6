/** What a correction of an invoice, or its sending to a platform, answers when the answer is no. */
export const documentRefusals = {
  unknown_invoice: { title: "Facture introuvable", detail: "Aucune facture ne porte ce numéro." },
  invoice_corrected: {
    title: "Facture déjà remplacée",
    detail: "Cette facture a déjà été annulée et remplacée. Corrigez celle qui la remplace.",
  },
  invoice_credited: {
    title: "Facture déjà créditée en partie",
    detail: "Un avoir existe sur cette facture : elle ne peut plus être annulée en entier.",
  },
  vat_number_needed: {
    title: "Numéro de TVA nécessaire",
    detail:
      "Cette facture est sans TVA parce que l’entreprise la déclare elle-même : son numéro européen est nécessaire.",
  },
  submission_not_stopped: {
    title: "Rien à renvoyer",
    detail: "Ce document n’est pas en échec, ou quelqu’un l’a déjà renvoyé.",
  },
};
