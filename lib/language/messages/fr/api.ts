export const api = {
  documentTitle: "API · Bonnefoy & Filles",
  title: "L’API de la boutique, version 1",
  intro:
    "Du JSON sur HTTP. L’argent est en centimes, TVA comprise sauf si le nom dit « net » ; les heures sont au format RFC 3339. Ce qui ne va pas est un « problem » de la RFC 9457, avec un code stable, en français ou en anglais selon Accept-Language. La même chose, pour les machines :",
  order: "Une commande en deux appels",
  calls: "Tous les appels",
  needsToken: "Demande le jeton du panier : Authorization: Bearer TOKEN.",
  idempotent: "Accepte une Idempotency-Key.",
  refusals: "Peut refuser",
};
