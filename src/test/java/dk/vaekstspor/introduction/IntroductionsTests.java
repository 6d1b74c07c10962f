package dk.vaekstspor.introduction;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import dk.vaekstspor.vocabulary.Need;
import dk.vaekstspor.vocabulary.Sector;
import dk.vaekstspor.workingdays.DanishWorkingDays;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.data.jdbc.DataJdbcTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DataJdbcTest
@Import({ Introductions.class, IntroductionsTests.Time.class })
class IntroductionsTests {

	private static final Instant NOW = Instant.parse("2026-10-25T01:30:00.123456Z");

	private static final String CASE = "2026-00001";

	@Autowired
	private Introductions introductions;

	@Test
	void keepsThePartnerAsItWasWhenProposed() {
		ProposedPartner partner = partner("æ-robot");

		propose(CASE, List.of(partner));

		assertThat(this.introductions.latest(CASE)).singleElement().satisfies((introduction) -> {
			assertThat(introduction.partner()).isEqualTo(partner);
			assertThat(introduction.proposedAt()).isEqualTo(NOW);
			assertThat(introduction.round()).isOne();
		});
	}

	@Test
	void introducesNobodyWithoutConsent() {
		long id = choose("robot");

		assertThatExceptionOfType(ConsentMissing.class).isThrownBy(() -> this.introductions.introduce(id));
		this.introductions.consent(id, true, "rikke", "Ja tak");
		assertThat(this.introductions.agreed(CASE)).containsExactly(id);
		assertThat(this.introductions.introduce(id).introducedAt()).isEqualTo(NOW);
		assertThatExceptionOfType(ConsentMissing.class).isThrownBy(() -> this.introductions.introduce(id));
		assertThat(this.introductions.agreed(CASE)).isEmpty();
	}

	@Test
	void introducesNobodyWhomTheCompanyRefused() {
		long id = choose("robot");

		this.introductions.refuse(id, "rikke", "Nej tak");

		assertThat(this.introductions.agreed(CASE)).isEmpty();
		assertThatExceptionOfType(ConsentMissing.class).isThrownBy(() -> this.introductions.introduce(id));
	}

	@Test
	void takesOneAnswerAndOnlyFromAPartnerThatWasAsked() {
		long id = choose("robot");
		assertThatExceptionOfType(IntroductionOutOfOrder.class)
			.isThrownBy(() -> this.introductions.answer(id, true, "Ja"));
		this.introductions.consent(id, true, "rikke", "Ja tak");
		this.introductions.introduce(id);

		this.introductions.recordSilence(id);

		assertThatExceptionOfType(IntroductionOutOfOrder.class)
			.isThrownBy(() -> this.introductions.answer(id, true, "Ja"));
	}

	@Test
	void countsRoundsAndRemembersWhomItAsked() {
		choose("robot");
		propose(CASE, List.of(partner("fond"), partner("skole")));

		assertThat(this.introductions.latestRound(CASE)).isEqualTo(2);
		assertThat(this.introductions.askedPartners(CASE)).containsExactly("robot");
		assertThat(this.introductions.latestRound("2026-00002")).isZero();
	}

	@Test
	void keepsWhoNotedWhatTheCompanyAnswered() {
		long id = choose("robot");

		this.introductions.consent(id, true, "rikke", "Mette i telefonen");

		Introduction agreed = this.introductions.get(id);
		assertThat(agreed.consent()).isEqualTo(new Consent(true, "rikke", NOW, "Mette i telefonen"));
		assertThat(agreed.isContactShared()).isTrue();
		assertThatExceptionOfType(IntroductionOutOfOrder.class)
			.isThrownBy(() -> this.introductions.refuse(id, "rikke", "Fortrudt"));
	}

	@Test
	void sharesNoContactUnlessTheCompanyAgreed() {
		long id = choose("robot");
		assertThat(this.introductions.get(id).isContactShared()).isFalse();

		this.introductions.consent(id, false, "rikke", "Kun gennem jer");

		assertThat(this.introductions.get(id).isContactShared()).isFalse();
		assertThat(this.introductions.agreed(CASE)).containsExactly(id);
	}

	@Test
	void addsWhatACaseworkerFoundToTheRoundUnderWay() {
		propose(CASE, List.of());

		this.introductions.addByHand(CASE, List.of(ProposedPartner.byHand("kendt", "Kendt", "Ikast", "Hjælp")));

		assertThat(this.introductions.latest(CASE)).singleElement().satisfies((introduction) -> {
			assertThat(introduction.round()).isOne();
			assertThat(introduction.partner().byHand()).isTrue();
			assertThat(introduction.partner().reasons()).isEqualTo("Valgt af sagsbehandleren");
		});
	}

	@Test
	void findsAPartnersIntroductionsInAllCasesNewestFirst() {
		propose(CASE, List.of(partner("robot"), partner("fond")));
		propose("2026-00002", List.of(partner("robot")));

		assertThat(this.introductions.withPartner("robot")).extracting(Introduction::caseNumber)
			.containsExactly("2026-00002", CASE);
		assertThat(this.introductions.withPartner("findes-ikke")).isEmpty();
	}

	@Test
	void givesTheResultToThePartnerThatItCameFrom() {
		long id = choose("robot");
		this.introductions.consent(id, true, "rikke", "Ja tak");
		this.introductions.introduce(id);
		this.introductions.answer(id, true, "Vi ringer");

		this.introductions.registerResult(id, MatchResult.GUIDANCE, "Tre møder");

		assertThat(this.introductions.of(CASE)).extracting(Introduction::result)
			.containsExactly(MatchResult.GUIDANCE, null);
	}

	private void propose(String caseNumber, List<ProposedPartner> partners) {
		this.introductions.propose(caseNumber, Sector.PRODUCTION, Set.of(Need.AUTOMATION), partners);
	}

	private long choose(String partnerId) {
		propose(CASE, List.of(partner(partnerId), partner("klynge")));
		this.introductions.choose(CASE, List.of(partnerId), "De vil have en robot 🤖");
		return this.introductions.in(CASE, IntroductionState.CHOSEN).get(0).id();
	}

	private static ProposedPartner partner(String id) {
		return ProposedPartner.proposed(id, "Partner " + id, "Herning", "Hjælp", 0.75,
				"Kan robotter.\nLigger i Herning.");
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Time {

		@Bean
		Clock clock() {
			return Clock.fixed(NOW, DanishWorkingDays.ZONE);
		}

	}

}
