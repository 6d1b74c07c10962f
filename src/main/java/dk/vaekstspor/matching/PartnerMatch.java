package dk.vaekstspor.matching;

import java.util.List;

/**
 * A proposed partner.
 *
 * @param score from 0 to 1, comparable within one answer only
 * @param reasons Danish sentences that are true of this partner and this company
 */
public record PartnerMatch(String partnerId, String name, double score, List<String> reasons) {
}
