/** More money asked of a customer for an order, by a link. */
export const paymentRequests = {
  title: "Payer {amount}",
  asked: "Il reste à payer {amount} pour la commande {number}.",
  why: "{purpose, select, edit {Vous avez souhaité une modification de cette commande : elle sera faite dès le paiement reçu.} exchange {Vous échangez un article contre un autre qui coûte plus : le nouvel article part dès le paiement reçu.} subscription {Prochaine livraison de votre abonnement : elle part dès le paiement reçu.} other {Votre banque ne garde plus la somme que vous aviez autorisée. Rien n’a été débité pour elle : un nouveau paiement permet à la suite de votre commande de partir.}}",
  until: "À payer avant le {day} à {time}.",
  order: "La commande {number}",
  orderTotal: "Total de la commande",
  pay: "Payer {amount}",
  secure: "Paiement chiffré. Votre carte est débitée aussitôt.",
  back: "Retour à la commande",
  refundNote: "Payé deux fois par erreur ? La somme en trop repart d’elle-même.",
  checking: "Nous vérifions votre paiement",
  checkingText: "Votre banque n’a pas encore répondu. Cette page se met à jour seule ; ne payez pas une seconde fois.",
  checkAgain: "Vérifier à nouveau",
  states: {
    paid: "Cette somme est payée. Merci.",
    cancelled: "Cette somme n’est plus demandée. Rien ne sera débité.",
    lapsed: "Le délai de paiement est passé. Rien n’a été débité.",
    returned: "Cette somme n’était plus demandée : elle vous est rendue.",
  },
  onOrder: {
    title: "Un paiement vous est demandé",
    text: "{amount} à payer, au plus tard le {day}",
    link: "Payer {amount}",
  },
  desk: {
    asked:
      "{state, select, open {paiement demandé} paid {payé} lapsed {délai passé} cancelled {plus demandé} other {à demander}}",
    ask: "Demander de payer",
    title: "Paiements demandés",
    purpose:
      "{purpose, select, edit {Modification} exchange {Échange} subscription {Livraison d’abonnement} other {Paiement dû}}",
    state: "{state, select, open {en attente} paid {payé} cancelled {annulé} other {délai passé}}",
    until: "jusqu’au {day}",
    link: "Lien de paiement",
    cancel: "Ne plus demander",
    keep: "Ne rien changer",
    cancelTitle: "Ne plus demander {amount}",
    reason: "Motif",
  },
  events: {
    asked:
      "{amount} demandés au client par lien : {purpose, select, edit {modification} exchange {échange} subscription {livraison d’abonnement} other {paiement dû}}.",
    unasked: "Un paiement n’est plus demandé.",
    paid: "{amount} payés par le client sur demande.",
    lapsed: "{amount} demandés n’ont pas été payés à temps.",
    returned: "{amount} payés sans plus être demandés : la somme est rendue.",
  },
  mail: {
    subject: "Commande {number} : {amount} à payer",
    preview: "Un lien pour payer par carte.",
    title: "Il reste {amount} à payer",
    button: "Payer {amount}",
    until: "Ce lien vaut jusqu’au {day} à {time}.",
    returnedSubject: "Votre paiement de {amount} vous est rendu",
    returnedPreview: "Cette somme n’était plus demandée.",
    returnedTitle: "Nous vous rendons {amount}",
    returnedText:
      "Vous avez payé {amount} pour la commande {number} alors que cette somme n’était plus demandée. Elle repart sur votre carte : comptez quelques jours.",
  },
};
