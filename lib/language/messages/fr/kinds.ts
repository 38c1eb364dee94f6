/** What is particular about how some products are sold: engraved, used, by measure, at an hour, from an age on. */
export const kinds = {
  engraved: "{label} : « {wording} »",
  wordingHint: "{most, plural, one {# signe} other {# signes}} au plus : lettres, chiffres et ponctuation simple.",
  used: "occasion, {condition}",
  usedTitle: "Occasion : {condition}",
  usedNote:
    "Occasion, {condition} : contrôlée par notre atelier, garantie deux ans comme le neuf. Un défaut qui apparaît la première année est présumé d’origine.",
  byMeasureNote: "Coupé ou pesé à la commande : vous payez la quantité choisie.",
  digitalNote: "Un code, donné aussitôt payé : non rétractable ensuite, avec votre accord.",
  byMail: "Par courriel, aussitôt payé",
  there: "Sur place, {store}",
  mySeats: "{count, plural, one {Votre place} other {Vos # places}}",
  condition: { as_new: "comme neuf", very_good: "très bon état", good: "bon état", fair: "état correct" },
  each: "par {measure}",
  howMuch: "Combien",
  takesPlace: "{day}, {time}",
  takesPlaceIn: "{day}, {time}, à {city}",
  seats: "{count, plural, one {Dernière place} other {# places}}",
  book: "Réserver et payer",
  over: "Complet",
  rights: { noReturn: "Pas de rétractation" },
  notWithdrawable: {
    made_to_measure: "Fait à votre demande : non rétractable.",
    perishable: "Se gâte vite : non rétractable.",
    dated_service: "Service à une date précise : non rétractable.",
    digital_started: "Remis aussitôt payé : non rétractable ensuite.",
  },
  declare: {
    title: "Avant de commander",
    ofAge: "J’ai {age} ans ou plus. Une pièce d’identité me sera demandée à la remise.",
    atOnce:
      "Je veux recevoir mon code aussitôt payé, et je reconnais perdre alors mon droit de rétractation (article L221-28, 13° du code de la consommation).",
  },
  codes: {
    title: "{count, plural, one {Votre code} other {Vos codes}}",
    mailTitle: "{count, plural, one {Voici votre code} other {Voici vos codes}}",
    mailText:
      "Vous avez demandé à le recevoir aussitôt, et reconnu perdre alors votre droit de rétractation (article L221-28, 13° du code de la consommation). Gardez ce courriel.",
    seeOrder: "Voir la commande",
    pool: "Réserve de codes",
    counts: "{free, number} à donner, {given, number} donnés",
    list: "Codes",
    add: "Ajouter des codes",
    addHint: "Un par ligne. Chacun est une unité de stock, donnée une seule fois.",
  },
  ageSeen: "J’ai vu une pièce d’identité : {age} ans révolus.",
};
