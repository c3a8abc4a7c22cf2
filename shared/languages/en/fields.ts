import type { FieldManners } from '../fields';

/** How English writes around a name: it has no cases to break. */
export const fieldManners: FieldManners = {
  titleBefore(text) {
    const match = /(?<=(?:^|\s)dear\s)(?:mr|mrs|ms|sir)\.?(?:\s?\/\s?(?:mr|mrs|ms|madam)\.?)?\s$/iu.exec(text);
    return match && { index: match.index, greeting: '' };
  },
  governed: () => null,
  isObliqueRole: () => false,
  nameless: 'there',
  anotherClient: () => 'another customer',
  ofOne: () => [],
};
