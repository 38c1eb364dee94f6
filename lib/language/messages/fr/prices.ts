/** Prix : ce qui est douteux dans un prix demandé, et les lettres d’un incident de prix. */
export const prices = {
  waits: "{price} attend une seconde personne. La boutique garde l’ancien prix.",
  faults: {
    too_large: "{percent, number, ::sign-always} % par rapport à {from}. Seul, on change de {limit, number} % au plus.",
    below_cost: "Sous le coût : {net} hors taxes, pour un coût de {cost}.",
    below_floor: "Sous le prix plancher de {floor}.",
    vat_slip:
      "{direction, select, taken_out {Exactement {from} sans la TVA de {rate, number} %.} other {Exactement {from} avec la TVA de {rate, number} % une seconde fois.}} Hors taxes ou TTC ?",
    decimal_slip:
      "Environ {factor, number} fois {direction, select, up {plus} other {moins}} que {reference}. Une virgule déplacée ?",
    currency_slip: "Exactement {from} converti en {currency}. Le fichier est-il dans une autre monnaie ?",
    category_outlier: "Loin des autres prix de la catégorie : {ratio, number} % du prix habituel, {usual}.",
    small_steps:
      "Ajouté aux changements des {days, number} derniers jours : {percent, number, ::sign-always} % depuis {from}. Seul, on change de {limit, number} % au plus.",
    unit_mix_up:
      "{ratio, number} % de ce que laissent attendre les autres déclinaisons, {reference}. Le prix de l’unité, ou celui du lot ?",
    derisory: "Un dixième du prix de référence, {reference}, ou moins.",
    placeholder: "Cela ressemble à un chiffre tapé pour remplir la case.",
  },
  mails: {
    held: {
      subject: "{count, plural, one {Un prix attend} other {# prix attendent}} une seconde personne",
      title: "{count, plural, one {Un prix à relire} other {# prix à relire}}",
      asked: "{author} demande : {name}.",
      change: "{sku} : {from} → {to}",
      waits:
        "La boutique garde {count, plural, one {l’ancien prix} other {les anciens prix}} jusqu’à votre décision, au plus tard le {until}.",
      alone:
        "Vous êtes la seule personne à pouvoir approuver. {count, plural, one {Ce prix prendra} other {Ces prix prendront}} effet le {until}, sauf si vous y renoncez avant.",
      button: "Relire les prix",
    },
    incident: {
      subject: "Votre commande {number} : une erreur de prix",
      title: "Une erreur de prix",
      about: "Vous avez commandé « {name} » au prix de {price}. Ce prix était une erreur de notre part.",
      honour: "Nous nous y tenons : votre commande part comme prévu, au prix que vous avez payé.",
      cancel:
        "Ce prix était sans rapport avec la valeur de l’article, et nous ne pouvons pas l’honorer. Nous avons annulé la commande. Vous êtes remboursé en totalité sur votre moyen de paiement.",
      voucher:
        "Ce prix était sans rapport avec la valeur de l’article, et nous ne pouvons pas l’honorer. Nous avons annulé la commande et vous remboursons en totalité. Pour nous faire pardonner, voici une carte cadeau de {amount} ; son code vous arrive par un autre message.",
      sorry: "Nous vous présentons nos excuses. Répondez à cette lettre si vous avez une question.",
      button: "Voir la commande",
    },
    frozen: {
      subject: "Vente anormale : {sku} est retiré de la vente",
      title: "Une vente anormale",
      below_cost: "{sku} a été vendu {price}, sous son coût ({reference} HT).",
      far_below_usual: "{sku} a été vendu {price}, moins de la moitié de son prix habituel ({reference}).",
      rush_at_new_price:
        "{sku} se vend dix fois plus vite que d’habitude à son nouveau prix de {price} (habituellement {reference}).",
      done: "L’article ne peut plus être commandé. {count, plural, =0 {Aucune commande n’est touchée} one {Une commande est touchée} other {# commandes sont touchées}}.",
      button: "Ouvrir l’incident",
    },
  },
};
