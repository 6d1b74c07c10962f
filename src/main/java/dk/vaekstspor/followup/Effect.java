package dk.vaekstspor.followup;

import java.math.BigDecimal;

import org.springframework.data.annotation.Id;

/**
 * What a company gained, as known at one follow-up; null means unknown.
 *
 * @param investmentDkk in Danish kroner
 */
record Effect(@Id Long id, long followUpId, Integer jobsCreated, BigDecimal investmentDkk, Integer collaborations,
		boolean obstacleRemoved, String note) {

}
