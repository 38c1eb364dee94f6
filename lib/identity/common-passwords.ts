/** The passwords that every guessing list tries first, French and English; keyboard walks and repeats are found by rule. */
const common = new Set(
  `password password1 password12 password123 passw0rd motdepasse motdepasse1 motdepasse123 azertyuiop qwertyuiop
  azerty123 qwerty123 azerty12 qwerty12 12345678 123456789 1234567890 123123123 987654321 iloveyou jetaime1 jetaimefort
  sunshine princess football baseball superman batman123 welcome1 welcome123 bienvenue bienvenue1 bonjour1 bonjour123
  loulou123 doudou123 chouchou marseille olympique soleil123 camille1 nicolas1 administrator administrateur changeme
  letmein1 trustno1 whatever monkey123 dragon123 master123 shadow123 starwars computer internet chocolat vacances
  bonnefoy comptoir bonnefoyetfilles motdepasse1234 password1234 administrator1 azertyuiop123 qwertyuiop123`.split(
    /\s+/,
  ),
);

const walks = ["abcdefghijklmnopqrstuvwxyz", "azertyuiopqsdfghjklmwxcvbn", "qwertyuiopasdfghjklzxcvbnm", "01234567890"];

/** `folded` is lower case. True for a known favourite, one repeated character, or a walk along a row of keys. */
export const isCommonPassword = (folded: string): boolean =>
  common.has(folded) ||
  /^(.)\1*$/u.test(folded) ||
  walks.some((walk) => walk.includes(folded) || [...walk].reverse().join("").includes(folded));
