package dk.vaekstspor.casefile;

import dk.vaekstspor.vocabulary.Need;

/**
 * One row of the table of needs: a set of plain enums would become an array column.
 */
record CaseNeed(Need need) {
}
