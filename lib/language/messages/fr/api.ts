export const api = {
  documentTitle: "API · Bonnefoy & Filles",
  title: "L’API de la boutique, version 1",
  intro:
    "Du JSON sur HTTP. L’argent est en centimes, TVA comprise sauf si le nom dit « net » ; les heures sont au format RFC 3339. Ce qui ne va pas est un « problem » de la RFC 9457, avec un code stable, en français ou en anglais selon Accept-Language. La même chose, pour les machines :",
  order: "Une commande en deux appels",
  calls: "Tous les appels",
  needsToken: "Demande le jeton du panier : Authorization: Bearer TOKEN.",
  needsKey: "Demande une clé d’API du back-office : Authorization: Bearer CLÉ.",
  idempotent: "Accepte une Idempotency-Key.",
  refusals: "Peut refuser",
};
