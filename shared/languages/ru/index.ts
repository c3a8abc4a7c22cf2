import type { Addressing } from '../addressing';
import type { Capitals } from '../capitals';
import type { FieldManners } from '../fields';
import type { Inflection } from '../inflection';
import type { LanguageModule } from '../language';
import { createAddressing } from './address';
import { createCapitals } from './capitals';
import { createFieldManners } from './fields';
import { createInflection } from './inflect';
import { createMorphology } from './morphology';
import { politeName } from './polite-names';
import { stem } from './stem';
import * as words from './words';

const morphology = createMorphology();
const { analyse, knows } = morphology;

/** Russian. */
export const russian: LanguageModule = {
  id: 'ru',
  wordOrder: 'free',
  analyse,
  knows,
  abbreviations: words.abbreviations,
  subordinators: words.subordinators,
  conditionals: words.conditionals,
  invertedConditionals: words.invertedConditionals,
  parentheticals: words.parentheticals,
  negations: words.negations,
  emphaticNegations: words.emphaticNegations,
  negationReach: 1,
  stem,
  coordinators: words.coordinators,
  commonWords: words.commonWords,
  politeName,
  greetsByFirstName: false,
};

/** Forms of Russian words for repairs. */
export const russianInflection: Inflection = createInflection(morphology);

/** How Russian words speak to their reader. */
export const russianAddressing: Addressing = createAddressing(morphology, russianInflection);

/** What Russian writes in capitals without shouting. */
export const russianCapitals: Capitals = createCapitals(analyse);

/** How Russian writes around a field that holds a name. */
export const russianFieldManners: FieldManners = createFieldManners(analyse);
