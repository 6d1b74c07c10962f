package dk.vaekstspor.introduction;

import java.util.Set;
import java.util.stream.Collectors;

import dk.vaekstspor.vocabulary.Need;
import dk.vaekstspor.vocabulary.Sector;

import org.springframework.data.annotation.Id;

/**
 * What the case was and needed when partners were proposed for it: it may be assessed
 * anew, and a partner's record must not change with it.
 *
 * @param number counts from 1 within the case
 * @param sector the company's sector, or null when unknown
 */
record IntroductionRound(@Id Long id, String caseNumber, int number, Sector sector, Set<IntroductionNeed> needs) {

	static IntroductionRound of(String caseNumber, int number, Sector sector, Set<Need> needs) {
		return new IntroductionRound(null, caseNumber, number, sector,
				needs.stream().map(IntroductionNeed::new).collect(Collectors.toSet()));
	}

}
