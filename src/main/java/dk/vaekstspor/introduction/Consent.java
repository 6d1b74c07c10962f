package dk.vaekstspor.introduction;

import java.time.Instant;

/**
 * What a company answered when asked whether it may be introduced to a partner.
 *
 * @param contactShared whether the partner may know who the contact person is
 * @param consentBy the user who noted the answer
 * @param consentNote who in the company answered, and how
 */
public record Consent(boolean contactShared, String consentBy, Instant consentAt, String consentNote) {
}
