import type { LegalText } from "../../schema.ts";

export const classement: LegalText = {
  title: "Comment nous classons",
  summary: "L’ordre des listes, et ce qui ne l’influence pas.",
  sections: [
    {
      heading: "L’ordre par défaut",
      blocks: [
        "Dans un rayon, l’ordre suit des règles que nous écrivons, dans cet ordre de force ou un autre selon le rayon : ce qui est en stock, ce qui s’est vendu en trente jours, ce qui est nouveau, ce qui est le plus demandé, ce que l’article nous laisse. Des marques, des familles ou des articles peuvent être mis en avant ou en retrait ; rien n’est caché. Sans règle propre au rayon, les articles les plus demandés viennent d’abord.",
        "Quelques articles tiennent la première place parce que nous les y avons mis. À égalité, l’ordre ne change pas d’une visite à l’autre, et il est le même pour tous, à une exception près : un groupe de clients (le club, les entreprises) peut avoir le sien, suivant les mêmes sortes de règles. La liste le dit alors au-dessus de ses articles, et mène d’un geste à l’ordre de tous.",
        "Après une recherche, comptent dans l’ordre : la référence ou le code-barres exact, les mots trouvés dans le nom, puis dans la marque et le rayon, puis dans la description ; et, à pertinence égale, la demande. Pour certaines recherches, des règles comme celles d’un rayon ordonnent ce qui correspond presque aussi bien que le meilleur résultat.",
        "Vous pouvez trier autrement : prix croissant, prix décroissant, nouveautés.",
      ],
    },
    {
      heading: "Ce qui n’y change rien",
      blocks: [
        "Personne ne paie pour être mieux placé. Votre historique, votre appareil et votre adresse ne changent ni l’ordre ni le prix.",
      ],
    },
    {
      heading: "À côté d’un article",
      blocks: [
        "« À la place » montre les articles de la même catégorie dont le prix est le plus proche. « Va avec » montre les plus demandés des catégories voisines.",
      ],
    },
  ],
};
