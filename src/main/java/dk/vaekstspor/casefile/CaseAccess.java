package dk.vaekstspor.casefile;

import java.time.Instant;

import org.springframework.data.annotation.Id;

/**
 * One time that a person saw a confidential case.
 */
public record CaseAccess(@Id Long id, String caseNumber, String userId, Instant readAt) {
}
