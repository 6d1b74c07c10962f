package dk.vaekstspor.casefile;

import dk.vaekstspor.vocabulary.Flag;

/**
 * One row of the table of flags: a set of plain enums would become an array column.
 */
record CaseFlag(Flag flag) {
}
