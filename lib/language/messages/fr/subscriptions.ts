/** Subscriptions: what is delivered again and again. */
export const subscriptions = {
  rhythm: {
    week: "{every, plural, one {chaque semaine} other {toutes les # semaines}}",
    month: "{every, plural, one {chaque mois} other {tous les # mois}}",
  },
  offer:
    "Abonnement, {rhythm} : le prix est celui d’une livraison. Sans engagement, résiliable à tout moment. Les livraisons suivantes sont sans frais de port ; chacune vous est annoncée trois jours avant et se paie par la carte que vous nous laissez garder, ou par un lien.",
  perDelivery: "la livraison",
  free: "Sans engagement : vous sautez, suspendez ou résiliez quand vous voulez.",
  again: "{name}, {rhythm}, {price} la livraison",
  declare:
    "Je m’abonne : {articles}. Sans engagement : je peux sauter une livraison, suspendre ou résilier à tout moment.",
  title: "Votre abonnement",
  mine: "Vos abonnements",
  facts: "{quantity} × {article}, {rhythm}, {price} la livraison, sans frais de port.",
  states: {
    active:
      "Prochaine livraison le {day}. Nous vous l’annonçons trois jours avant ; elle se paie par la carte que vous avez gardée sur votre compte, sinon par un lien ou par virement.",
    paused: "Suspendu : rien ne vous est livré ni demandé.",
    ended: "Terminé : plus rien ne vous est livré ni demandé.",
  },
  skip: "Sauter la prochaine livraison",
  pause: "Suspendre",
  resume: "Reprendre les livraisons",
  cancel: "Résilier votre contrat",
  see: "Gérer mon abonnement",
  toOrder: "Voir la commande",
  deliveries: "Vos livraisons",
  first: "Première livraison : commande {number}",
  delivery: {
    ordered: "{day} : commande {number}",
    skipped: "{day} : sautée à votre demande",
    unavailable: "{day} : article indisponible, rien n’a été demandé",
    unpaid: "{day} : non payée, annulée",
  },
  ending: {
    lead: "Vos abonnements, sans frais ni motif. Ce qui se termine vous est montré, un clic le confirme, un courriel en fait preuve.",
    this: "Résilier : {article}",
    none: "Aucun abonnement n’est en cours sur la commande {number}.",
    withdrawInstead:
      "Un achat déjà livré ou à livrer se rend autrement : vous pouvez renoncer au contrat pendant quatorze jours.",
    title: "Résilier votre contrat",
    what: "Votre abonnement se termine aussitôt, sans frais. Plus aucune livraison ne suit.",
    unpaid:
      "Une livraison commandée et pas encore payée est annulée. Ce que vous avez payé vous est livré comme prévu, avec vos quatorze jours de rétractation.",
    proof: "Un courriel vous confirme la résiliation, avec sa date et son heure, à {email}.",
    confirm: "Notification de la résiliation",
    keep: "Garder mon abonnement",
  },
  mail: {
    near: {
      subject: "{article} : prochaine livraison le {day}",
      text: "Le {day}, nous préparons votre livraison : {facts} Ce jour-là, la carte gardée sur votre compte la paie ; sans elle, vous recevez un lien et rien n’est prélevé.",
    },
    missed: {
      subject: "{article} : pas de livraison le {day}",
      text: "L’article de votre abonnement n’était pas disponible le {day}. Rien ne vous est demandé, et la livraison suivante viendra à son jour.",
    },
    ended: {
      subject: "Résiliation de votre abonnement {article}",
      text: "Votre abonnement est résilié le {day} à {time}. Plus rien ne vous est livré ni demandé. Gardez ce courriel.",
    },
    button: "Sauter, suspendre ou résilier",
    seeButton: "Voir l’abonnement",
  },
  desk: {
    title: "Abonnements",
    count: "{count, plural, =0 {aucun} one {# abonnement} other {# abonnements}}",
    empty: "Aucun abonnement pour l’instant.",
    columns: {
      who: "Client",
      what: "Article",
      rhythm: "Rythme",
      next: "Prochaine livraison",
      state: "État",
      price: "Par livraison",
    },
    states: { active: "en cours", paused: "suspendu", ended: "terminé" },
    line: "{quantity} × {article}",
    end: "Mettre fin à l’abonnement",
    keep: "Le garder",
    reason: "Motif",
  },
};

/** What the journal says of them. */
export const subscriptionDeeds = {
  skip: "a sauté une livraison de l’abonnement de la commande",
  order_delivery: "a commandé une livraison de l’abonnement de la commande",
  miss_delivery: "n’a pas pu commander une livraison de l’abonnement de la commande",
  drop_unpaid: "a annulé, faute de paiement, la livraison d’abonnement",
  start: "a ouvert l’abonnement de la commande",
  pause: "a suspendu l’abonnement de la commande",
  resume: "a repris l’abonnement de la commande",
  cancel: "a résilié l’abonnement de la commande",
  end: "a mis fin à l’abonnement de la commande",
  end_of_order: "a mis fin, sa commande annulée ou rétractée, à l’abonnement de la commande",
};
