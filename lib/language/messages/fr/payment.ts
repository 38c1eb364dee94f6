/** The page that plays the bank when the payment stand-in is in use, and the cards that customers let us keep. */
export const payment = {
  bankTitle: "Votre banque vérifie que c’est bien vous",
  bankIntro: "Cette page joue le rôle de la banque dans la boutique de démonstration. Aucun argent ne change de mains.",
  confirm: "Confirmer",
  refuse: "Refuser",
  unknown: "Ce paiement n’existe pas, ou a déjà reçu sa réponse.",
  saved: {
    box: "Garder cette carte pour mes prochains achats et mes livraisons régulières, et pour qu’une commande reste payée jusqu’à son départ, même si ma banque relâche la somme. Je la retire quand je veux dans mon compte.",
    title: "Vos cartes",
    text: "Gardées par notre prestataire de paiement, jamais par nous. Vous les choisissez au paiement. Elles paient aussi vos livraisons régulières, et autorisent à nouveau une commande qui n’est pas encore partie quand votre banque va relâcher la somme ; si la banque veut vous voir, nous vous envoyons un lien.",
    none: "Aucune carte n’est gardée.",
    until: "expire fin {month}",
    remove: "Retirer",
    removeNamed: "Retirer {card}",
    which: "Avec quelle carte payer",
    other: "Une autre carte",
  },
  /** A bank keeps anew what it would soon have let go of. */
  anew: {
    events: {
      done: "{amount} autorisés à nouveau sur la carte gardée, jusqu’au {day} : l’ancienne autorisation est relâchée.",
      refused: "La banque n’autorise pas {amount} à nouveau ({code}) : la somme sera prise la veille de la fin.",
    },
    xray: "Autorisation à nouveau du {when}, {amount}",
    states: { open: "demandée à la banque", done: "faite", refused: "refusée", let_go: "relâchée" },
    mail: {
      subject: "Commande {number} : votre banque garde la somme plus longtemps",
      preview: "Rien n’est débité, rien à faire.",
      title: "{amount} restent de côté à votre banque",
      text: "Votre commande {number} n’est pas encore partie et votre banque allait relâcher la somme. Comme vous nous l’avez permis, nous l’avons autorisée à nouveau avec la carte que vous gardez. Rien n’a été débité : pendant quelques jours, votre banque peut montrer les deux autorisations. La première disparaît seule.",
    },
  },
};
