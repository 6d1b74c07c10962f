package dk.vaekstspor.knowledgepartnermatching;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * All introductions of companies to knowledge partners. Nobody is introduced before the
 * company has agreed to it.
 */
@Component
@Transactional
public class Introductions {

	private final IntroductionRecords records;

	private final Clock clock;

	Introductions(IntroductionRecords records, Clock clock) {
		this.records = records;
		this.clock = clock;
	}

	/** Every partner proposed in the case, in all rounds, the first round first. */
	public List<Introduction> of(String caseNumber) {
		return this.records.findByCaseNumberOrderById(caseNumber);
	}

	/**
	 * The ids of those whom the company has agreed to meet and who have not heard from us
	 * yet; the model introduces all of them at once.
	 */
	public List<Long> agreed(String caseNumber) {
		return in(caseNumber, IntroductionState.CONSENTED).stream().map(Introduction::id).toList();
	}

	public Introduction get(long id) {
		return this.records.findById(id).orElseThrow();
	}

	/** Those of the latest round, best first. */
	List<Introduction> latest(String caseNumber) {
		int round = latestRound(caseNumber);
		return of(caseNumber).stream().filter((introduction) -> introduction.round() == round).toList();
	}

	List<Introduction> in(String caseNumber, IntroductionState state) {
		return of(caseNumber).stream().filter((introduction) -> introduction.state() == state).toList();
	}

	/** Counts from 1; 0 before the first round. */
	int latestRound(String caseNumber) {
		return of(caseNumber).stream().mapToInt(Introduction::round).max().orElse(0);
	}

	/** The ids of the partners that need not be proposed again. */
	Set<String> askedPartners(String caseNumber) {
		return of(caseNumber).stream()
			.filter((introduction) -> introduction.state().isAsked())
			.map((introduction) -> introduction.partner().partnerId())
			.collect(Collectors.toSet());
	}

	void propose(String caseNumber, List<ProposedPartner> partners) {
		int round = latestRound(caseNumber) + 1;
		partners.forEach((partner) -> this.records
			.save(Introduction.proposed(caseNumber, round, partner, this.clock.instant())));
	}

	void choose(String caseNumber, Collection<String> partnerIds, String needSummary) {
		latest(caseNumber).stream()
			.filter((introduction) -> partnerIds.contains(introduction.partner().partnerId()))
			.forEach((introduction) -> this.records.save(introduction.chosen(needSummary)));
	}

	void consent(String caseNumber, String note) {
		in(caseNumber, IntroductionState.CHOSEN)
			.forEach((introduction) -> this.records.save(introduction.consented(note)));
	}

	void refuse(String caseNumber, String note) {
		in(caseNumber, IntroductionState.CHOSEN)
			.forEach((introduction) -> this.records.save(introduction.refused(note)));
	}

	Introduction introduce(long id) {
		return this.records.save(get(id).introduced(this.clock.instant()));
	}

	Introduction answer(long id, boolean accepts, String note) {
		return this.records.save(get(id).answered(accepts, note, this.clock.instant()));
	}

	Introduction recordSilence(long id) {
		return this.records.save(get(id).silent(this.clock.instant()));
	}

	void registerResult(String caseNumber, MatchResult result) {
		in(caseNumber, IntroductionState.ACCEPTED)
			.forEach((introduction) -> this.records.save(introduction.resulted(result)));
	}

}
