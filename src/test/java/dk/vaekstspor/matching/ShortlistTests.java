package dk.vaekstspor.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import dk.vaekstspor.introduction.TrackRecord;
import dk.vaekstspor.partner.PartnerType;
import dk.vaekstspor.partner.SamplePartner;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ShortlistTests {

	private static final PartnerType A = PartnerType.FUND;

	private static final PartnerType B = PartnerType.UNIVERSITY;

	private static final PartnerType HUB = PartnerType.BUSINESS_HUB;

	@Test
	void takesTheBestInOrder() {
		assertThat(shortlist(3, false, A, B, A, B)).containsExactly(0, 1, 2);
	}

	@Test
	void passesOverAFourthOfAKind() {
		assertThat(shortlist(5, false, A, A, A, A, A, B, B, B)).containsExactly(0, 1, 2, 5, 6);
	}

	@Test
	void takesAFourthOfAKindRatherThanNobody() {
		assertThat(shortlist(5, false, A, A, A, A, A, A, B)).containsExactly(0, 1, 2, 3, 6);
	}

	@Test
	void putsTheBusinessHubInThePlaceOfTheLast() {
		assertThat(shortlist(3, true, A, B, A, B, HUB, HUB)).containsExactly(0, 1, 4);
	}

	@Test
	void letsTheFourthOfAKindGoForTheBusinessHub() {
		assertThat(shortlist(5, true, A, A, A, A, A, HUB)).containsExactly(0, 1, 2, 3, 5);
		assertThat(shortlist(4, true, A, A, A, A, A, HUB)).containsExactly(0, 1, 2, 5);
	}

	@Test
	void leavesAGoodBusinessHubWhereItIs() {
		assertThat(shortlist(3, true, HUB, A, B, B)).containsExactly(0, 1, 2);
	}

	@Test
	void asksForNoBusinessHubWhereItIsNotNeeded() {
		assertThat(shortlist(2, false, A, B, HUB)).containsExactly(0, 1);
	}

	@Test
	void givesTheOnlyPlaceToTheBest() {
		assertThat(shortlist(1, true, A, HUB)).containsExactly(0);
		assertThat(shortlist(0, true, A, HUB)).isEmpty();
	}

	@Test
	void doesWithoutABusinessHubWhereThereIsNone() {
		assertThat(shortlist(5, true, A, B)).containsExactly(0, 1);
		assertThat(shortlist(5, true)).isEmpty();
	}

	/** The places of the chosen among candidates of those kinds, best first. */
	private static List<Integer> shortlist(int size, boolean withHub, PartnerType... kinds) {
		List<Candidate> candidates = new ArrayList<>();
		for (PartnerType kind : kinds) {
			int place = candidates.size();
			candidates.add(new Candidate(SamplePartner.of("p" + place).type(kind).build(),
					new Experience(TrackRecord.NONE, null), -place));
		}
		List<Candidate> chosen = Shortlist.of(candidates, size, withHub);
		assertThat(chosen).isSortedAccordingTo(Comparator.comparingDouble(Candidate::logOdds).reversed());
		return chosen.stream().map((candidate) -> Integer.valueOf(candidate.partner().id().substring(1))).toList();
	}

}
