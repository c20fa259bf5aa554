export { contactCounts } from './due.repository.ts';
export { duePersons } from './due.ts';
export { erasuresOf, keepList, listedErasures, toErasure } from './erasure-list.ts';
export {
  clearContact,
  clearDerived,
  hasTable,
  issuedDocuments,
  keepErasure,
  makeDerivedAgain,
  markRedacted,
  nextErasureNumber,
  packedFiles,
  replaceIssued,
  replacePacked,
  storedErasures,
  type Protocol,
  type StoredErasure,
} from './erasures.repository.ts';
export { changeFile } from './file-texts.ts';
export { hashSpellings, spellingsOfHashes, type HashedSpellings } from './hashed-spellings.ts';
export { areaOf, holdingsOf } from './holdings.service.ts';
export { namesOfFiles } from './persons.repository.ts';
export { privacySettings, savePrivacySettings } from './privacy-settings.ts';
export { filesIn, proposedSpellings } from './spellings.service.ts';
export { changeStored } from './stored-text.rules.ts';
export { withheld } from './withheld.ts';
export { erasedMark, replaceIn, spansIn, spellingsOf, type Spellings } from './words.rules.ts';
