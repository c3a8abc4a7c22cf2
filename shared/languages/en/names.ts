import type { Naming } from '../names';

/** Endings that only surnames have. */
const ending =
  /^(?!ellsworth$|hermann$)(?:.{2,}(?:field|worth|bury|croft|shaw|smith|thwaite|hurst|bourne|mann|berg|stein|escu|opoulos|owski|ewski|czyk|wicz|enko|sson|wright|greaves|combe|strom|gren|quist|lund|dahl)|mc(?!k)[a-z]{3,}|o['’][a-z]{3,})$/;
/** Surnames that are hardly anybody's first name. */
const surname =
  /^(?:smith|johnson|williams|jones|brown|miller|davis|wilson|anderson|thompson|robinson|clarke|walker|wright|hughes|edwards|green|wood|harris|cooper|roberts|evans|watson|thomson|peterson|richardson|stevenson|hernandez|martinez|rodriguez|gonzalez|lopez|garcia|kowalski|nowak|schmidt|schneider|fischer|weber|meyer|wagner|becker|hoffmann|muller|müller|murphy|o'brien|o'connor|o'neill|macdonald|mcdonald|campbell|phillips|turner|collins|rogers|cook|richards|hill|baker|white|wood|moore|jenkins|atkinson|dickinson|hopkins|higgins|perkins|wilkinson|watkins|simmons|simpson|patterson|ferguson|henderson|nicholson|ivanov|petrov|sidorov|novak|patel|kapoor|gupta|sharma|nguyen|tran|yamamoto|tanaka|suzuki|ivanova|petrova)$/;
const title = /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|madam|dame|mx|doctor|lord|lady|captain|mr\.|ms\.|mrs\.|dr\.)$/;

/** How people are called in English: a short first name is no offence. */
export const naming: Naming = {
  fullName: () => null,
  isSurname: (name) => surname.test(name) || ending.test(name),
  isTitle: (word) => title.test(word),
};
