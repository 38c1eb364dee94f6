/** What is answered about redirects and feeds when the answer is no. */
export const foundRefusals = {
  bad_address: {
    title: "Adresse incorrecte",
    detail: "L’ancienne adresse commence par / et n’est pas l’accueil ; la nouvelle est une page de cette boutique.",
  },
  redirect_loop: { title: "Redirection en rond", detail: "Cette adresse mènerait à elle-même." },
  redirect_not_found: { title: "Redirection introuvable", detail: "Cette redirection n’existe plus." },
  feed_not_found: { title: "Flux introuvable", detail: "Ce flux n’a pas encore été fait." },
  columns_missing: {
    title: "Colonnes absentes",
    detail: "Le fichier doit avoir une colonne « from » et une colonne « to ».",
  },
};
