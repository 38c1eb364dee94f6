/** Money that goes back elsewhere than it came from: as store credit to who agreed, by transfer where a card takes none. */
export const elsewhere = {
  tender: {
    store_credit: "Rendu en avoir",
    transfer: "Rendu par virement",
    due: "À rendre par virement",
  },
  event: "Remboursement de {amount} refusé : {why}. À rendre par virement.",
  codes:
    "{code, select, expired_or_canceled_card {carte close ou expirée} lost_or_stolen_card {carte perdue ou volée} declined {refusé par la banque} other {la carte ne le prend plus}}",
  dialog: {
    legend: "Rendre",
    original: "Comme il a payé",
    credit: "En avoir sur son compte, avec son accord",
    noAccount: "En avoir : ce client n’a pas de compte",
    wayOf: "Accord donné",
    ways: { phone: "par téléphone", mail: "par écrit", counter: "au comptoir" },
    law: "Son accord exprès est exigé (C. consom. L221-24). Une personne d’un autre rôle signe.",
    chosen: "Le client a choisi un avoir sur son compte, le {day}.",
  },
  choice: {
    legend: "Être remboursé",
    original: "Comme j’ai payé",
    credit: "En avoir sur mon compte, utilisable dès le remboursement",
    save: "Enregistrer mon choix",
    original_now: "Vous serez remboursé comme vous avez payé.",
    credit_now: "Vous avez choisi un avoir. Vous pouvez changer d’avis jusqu’au remboursement.",
  },
  mail: {
    subject: "Commande {number} : nous vous devons {amount}",
    preview: "Votre carte ne prend plus de remboursement.",
    title: "Où vous rendre {amount} ?",
    text: "Nous vous avons rendu {amount} sur la carte qui avait payé, mais sa banque ne les prend plus. Appelez-nous au {phone} ou répondez à ce message avec le compte où vous les voulez : nous faisons le virement. Ne nous envoyez jamais de numéro de carte.",
  },
  transfers: {
    title: "Virements à faire",
    text: "La carte de ces clients ne prend plus de remboursement. Demandez-leur un compte, faites le virement ; une autre personne le confirme avec la référence du relevé.",
    columns: { order: "Commande", why: "Motif", amount: "Montant", age: "Depuis", owner: "Suivi par", decide: "Suite" },
    confirm: "Virement fait",
    confirmTitle: "Virement de {amount} pour {number}",
    reference: "Référence du relevé",
    wayOf: "Compte donné par le client",
    save: "Enregistrer",
  },
};
