/** Seeing the shop as a customer sees it. */
export const viewing = {
  label: "Vue d’un client",
  seen: "Vous voyez la boutique comme {name}, jusqu’à {until}.",
  nothing: "Rien ne peut être changé ni payé.",
  end: "Terminer",
  begin: "Voir comme ce client",
  title: "Voir la boutique comme {name}",
  text: "Son compte et ses commandes, en lecture seule, pendant {minutes} minutes. Le journal garde qui a regardé et pourquoi.",
  why: "Raison",
  open: "Voir",
  keep: "Annuler",
  problems: { reason: "Dites-la en quelques mots : de 5 à 300 caractères." },
};

export const viewingRefusals = {
  only_looking: {
    title: "En lecture seule",
    detail: "Vous voyez la boutique comme ce client : rien ne peut être changé ni payé. Terminez pour agir.",
  },
};
