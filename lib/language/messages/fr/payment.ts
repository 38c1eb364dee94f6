/** The page that plays the bank when the payment stand-in is in use. */
export const payment = {
  bankTitle: "Votre banque vérifie que c’est bien vous",
  bankIntro: "Cette page joue le rôle de la banque dans la boutique de démonstration. Aucun argent ne change de mains.",
  confirm: "Confirmer",
  refuse: "Refuser",
  unknown: "Ce paiement n’existe pas, ou a déjà reçu sa réponse.",
};
