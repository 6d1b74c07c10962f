package dk.vaekstspor.introduction;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dk.vaekstspor.vocabulary.Need;
import dk.vaekstspor.vocabulary.Sector;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * All introductions of companies to knowledge partners. Nobody is introduced before the
 * company has agreed to it. A verb at the wrong time is an {@link IntroductionOutOfOrder}
 * or {@link ConsentMissing}, and changes nothing.
 */
@Component
@Transactional
public class Introductions {

	private final IntroductionRecords records;

	private final IntroductionRounds rounds;

	private final Clock clock;

	Introductions(IntroductionRecords records, IntroductionRounds rounds, Clock clock) {
		this.records = records;
		this.rounds = rounds;
		this.clock = clock;
	}

	/** Every partner proposed in the case, in all rounds, the first round first. */
	public List<Introduction> of(String caseNumber) {
		return this.records.findByCaseNumberOrderById(caseNumber);
	}

	/** Every time that this partner was proposed, in whatever case, the newest first. */
	public List<Introduction> withPartner(String partnerId) {
		return this.records.findByPartnerPartnerIdOrderByIdDesc(partnerId);
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

	/** Those of the latest round, best first, and then those added by hand. */
	public List<Introduction> latest(String caseNumber) {
		int round = latestRound(caseNumber);
		return of(caseNumber).stream().filter((introduction) -> introduction.round() == round).toList();
	}

	/** Those of the case in that state, in all rounds, the first round first. */
	public List<Introduction> in(String caseNumber, IntroductionState state) {
		return of(caseNumber).stream().filter((introduction) -> introduction.state() == state).toList();
	}

	/** Counts from 1; 0 before the first round. */
	public int latestRound(String caseNumber) {
		return this.rounds.findFirstByCaseNumberOrderByNumberDesc(caseNumber).map(IntroductionRound::number).orElse(0);
	}

	/** The ids of the partners that need not be proposed again. */
	public Set<String> askedPartners(String caseNumber) {
		return of(caseNumber).stream()
			.filter((introduction) -> introduction.state().isAsked())
			.map((introduction) -> introduction.partner().partnerId())
			.collect(Collectors.toSet());
	}

	/**
	 * Begins a round with those partners, best first; there may be none.
	 * @param sector of the company as known now, or null
	 * @param needs of the case as known now
	 */
	public void propose(String caseNumber, Sector sector, Set<Need> needs, List<ProposedPartner> partners) {
		int round = latestRound(caseNumber) + 1;
		this.rounds.save(IntroductionRound.of(caseNumber, round, sector, needs));
		add(caseNumber, round, partners);
	}

	/** Adds what a caseworker found to the round that is under way. */
	public void addByHand(String caseNumber, List<ProposedPartner> partners) {
		add(caseNumber, latestRound(caseNumber), partners);
	}

	/** Chooses those of the latest round, to be told what the company needs. */
	public void choose(String caseNumber, Collection<String> partnerIds, String needSummary) {
		latest(caseNumber).stream()
			.filter((introduction) -> partnerIds.contains(introduction.partner().partnerId()))
			.forEach((introduction) -> this.records.save(introduction.chosen(needSummary)));
	}

	/** The company agrees to be introduced to this partner. */
	public Introduction consent(long id, boolean contactShared, String byUserId, String note) {
		return this.records.save(get(id).consented(new Consent(contactShared, byUserId, this.clock.instant(), note)));
	}

	/** The company does not want to be introduced to this partner. */
	public Introduction refuse(long id, String byUserId, String note) {
		return this.records.save(get(id).refused(new Consent(false, byUserId, this.clock.instant(), note)));
	}

	public Introduction introduce(long id) {
		return this.records.save(get(id).introduced(this.clock.instant()));
	}

	/** The partner's answer, in its own words. */
	public Introduction answer(long id, boolean accepts, String note) {
		return this.records.save(get(id).answered(accepts, note, this.clock.instant()));
	}

	public Introduction recordSilence(long id) {
		return this.records.save(get(id).silent(this.clock.instant()));
	}

	/** What an accepted introduction came to. */
	public Introduction registerResult(long id, MatchResult result, String note) {
		return this.records.save(get(id).resulted(result, note));
	}

	private void add(String caseNumber, int round, List<ProposedPartner> partners) {
		partners.forEach((partner) -> this.records
			.save(Introduction.proposed(caseNumber, round, partner, this.clock.instant())));
	}

}
