import type { Inflection } from '../inflection';
import type { LanguageModule } from '../language';
import { createInflection } from './inflect';
import { createMorphology } from './morphology';
import { politeName } from './polite-names';
import { stem } from './stem';
import * as words from './words';

const morphology = createMorphology();
const { analyse, knows } = morphology;

/** English. */
export const english: LanguageModule = {
  id: 'en',
  wordOrder: 'fixed',
  analyse,
  knows,
  abbreviations: words.abbreviations,
  subordinators: words.subordinators,
  conditionals: words.conditionals,
  invertedConditionals: words.invertedConditionals,
  parentheticals: words.parentheticals,
  negations: words.negations,
  emphaticNegations: words.emphaticNegations,
  negationReach: 3,
  stem,
  coordinators: words.coordinators,
  commonWords: words.commonWords,
  politeName,
  greetsByFirstName: true,
};

/** Forms of English words for repairs. */
export const englishInflection: Inflection = createInflection(morphology);
