/** What is paid otherwise than by card: on account, at the counter, by transfer. */
export const paidLater = {
  legend: "Comment payer",
  means: {
    card: "Carte bancaire",
    on_account: "Sur compte, à 30 jours",
    counter: "En magasin, au retrait",
    transfer: "Virement bancaire",
  },
  hints: {
    card: "Débitée quand les articles partent.",
    on_account: "Vous payez par virement, trente jours après la commande. {left} disponibles sur votre compte.",
    counter: "En espèces ou par carte, quand vous venez chercher votre commande.",
    transfer: "Rien ne part avant que nous l’ayons reçu. Nous gardons vos articles sept jours.",
  },
  tender: {
    on_account: "Sur compte",
    counter: "À payer en magasin",
    transfer: "Virement",
    owed: "reste {amount} à recevoir",
  },
  toPay: {
    on_account: "À payer par virement avant le {day}",
    counter: "À payer au retrait",
    transfer: "À virer avant le {day}",
  },
  toPayText: {
    on_account: "{amount} restent dus sur votre compte. Indiquez la référence {number}.",
    counter: "{amount} à régler en magasin, en espèces ou par carte, contre vos articles.",
    transfer:
      "Virez {amount} avec la référence {number} : vos articles partent dès réception. Sans virement avant cette date, la commande est annulée.",
  },
  account:
    "Le compte à créditer, celui de {name}, figure sur la confirmation et la facture ; au besoin, appelez le {phone}.",
  transferOverdue: "Virement non reçu à temps",
  title: "Paiement à venir",
  lessOwed: "{amount} ne sont plus à payer.",
  desk: {
    owed: "Reste à recevoir",
    returning: "À rendre par virement ou en caisse",
    received: "Virement reçu",
    receivedTitle: "Virement reçu pour {number}",
    counterPaid: "Payé en magasin",
    counterTitle: "Encaissement en magasin, {number}",
    amount: "Montant reçu, en euros",
    by: "Payé",
    cash: "en espèces",
    card: "par carte",
    reference: "Référence du relevé ou du ticket",
    givenBack: "Somme rendue",
    givenBackTitle: "Rendre {amount}",
    save: "Enregistrer",
    keep: "Ne rien changer",
    terms: "Paiement sur compte",
    limit: "Encours autorisé, en euros",
    owedNow: "{owed} dus, {limit} autorisés",
    noTerms: "Ce client paie avant.",
    change: "Changer l’encours",
  },
  events: {
    owed: "{amount} à payer plus tard.",
    received:
      "{amount} reçus : {by, select, cash {en espèces} card {par carte en magasin} other {par virement}}, {reference}.",
    givenBack: "{amount} rendus à la main : {reference}.",
  },
};
