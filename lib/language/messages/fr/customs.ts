/** The customs paper of a parcel that leaves the Union; French and English stand beside each other on it. */
export const customs = {
  title: "Facture pro forma, déclaration en douane CN23",
  order: "Commande",
  tracking: "Colis",
  sender: "Expéditeur",
  recipient: "Destinataire",
  columns: {
    article: "Contenu",
    hsCode: "Code SH",
    origin: "Origine",
    quantity: "Nb",
    weight: "Poids",
    value: "Valeur",
  },
  total: "Total",
  reason: "Motif : vente de marchandises.",
  terms:
    "Incoterm DAP : les droits et taxes à l’arrivée sont à la charge du destinataire. Exonéré de TVA, article 262, I du CGI.",
  statement:
    "Je certifie que ces renseignements sont exacts et que cet envoi ne contient rien de dangereux ni d’interdit.",
  signature: "Signature",
};
