package dk.vaekstspor.introduction;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface IntroductionRounds extends Repository<IntroductionRound, Long> {

	IntroductionRound save(IntroductionRound round);

	Optional<IntroductionRound> findFirstByCaseNumberOrderByNumberDesc(String caseNumber);

}
