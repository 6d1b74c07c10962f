package dk.vaekstspor.introduction;

import dk.vaekstspor.vocabulary.Need;

/**
 * One row of the table of needs: a set of plain enums would become an array column.
 */
record IntroductionNeed(Need need) {
}
