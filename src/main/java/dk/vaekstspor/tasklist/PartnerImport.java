package dk.vaekstspor.tasklist;

import java.util.List;

/**
 * What a file changes in the directory.
 *
 * @param removedNames the first of those removed, by name
 * @param needed the names of those removed that have open introductions, which go on
 */
record PartnerImport(int added, int changed, int removed, List<String> removedNames, List<String> needed) {

}
