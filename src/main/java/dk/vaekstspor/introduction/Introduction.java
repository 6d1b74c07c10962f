package dk.vaekstspor.introduction;

import java.time.Instant;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * One knowledge partner in one round of a case, from being proposed to its result.
 *
 * @param needSummary what the company needs, as the partner is told it
 * @param consent what the company answered about this partner, or null before that
 * @param note what was said last: by the partner as answer, then about the result
 * @param result what came of it, or null
 */
public record Introduction(@Id Long id, String caseNumber, int round, @Embedded.Nullable ProposedPartner partner,
		IntroductionState state, String needSummary, @Embedded.Nullable Consent consent, String note,
		MatchResult result, Instant proposedAt, Instant introducedAt, Instant answeredAt, @Version Long version) {

	static Introduction proposed(String caseNumber, int round, ProposedPartner partner, Instant now) {
		return new Introduction(null, caseNumber, round, partner, IntroductionState.PROPOSED, null, null, null, null,
				now, null, null, null);
	}

	/** Whether the partner may be told who the company's contact person is. */
	public boolean isContactShared() {
		return this.consent != null && this.consent.contactShared();
	}

	Introduction chosen(String newNeedSummary) {
		in(IntroductionState.PROPOSED);
		return new Introduction(this.id, this.caseNumber, this.round, this.partner, IntroductionState.CHOSEN,
				newNeedSummary, null, null, null, this.proposedAt, null, null, this.version);
	}

	Introduction consented(Consent newConsent) {
		return decided(IntroductionState.CONSENTED, newConsent);
	}

	Introduction refused(Consent newConsent) {
		return decided(IntroductionState.REFUSED, newConsent);
	}

	Introduction introduced(Instant now) {
		if (this.state != IntroductionState.CONSENTED) {
			throw new ConsentMissing(this.id, this.state);
		}
		return with(IntroductionState.INTRODUCED, this.note, this.result, now, null);
	}

	Introduction answered(boolean accepts, String newNote, Instant now) {
		return in(IntroductionState.INTRODUCED).with(accepts ? IntroductionState.ACCEPTED : IntroductionState.DECLINED,
				newNote, this.result, this.introducedAt, now);
	}

	Introduction silent(Instant now) {
		return in(IntroductionState.INTRODUCED).with(IntroductionState.SILENT, this.note, this.result,
				this.introducedAt, now);
	}

	Introduction resulted(MatchResult newResult, String newNote) {
		return in(IntroductionState.ACCEPTED).with(this.state, newNote, newResult, this.introducedAt, this.answeredAt);
	}

	private Introduction in(IntroductionState expected) {
		if (this.state != expected) {
			throw new IntroductionOutOfOrder(this.id, this.state);
		}
		return this;
	}

	private Introduction decided(IntroductionState newState, Consent newConsent) {
		in(IntroductionState.CHOSEN);
		return new Introduction(this.id, this.caseNumber, this.round, this.partner, newState, this.needSummary,
				newConsent, null, null, this.proposedAt, null, null, this.version);
	}

	private Introduction with(IntroductionState newState, String newNote, MatchResult newResult,
			Instant newIntroducedAt, Instant newAnsweredAt) {
		return new Introduction(this.id, this.caseNumber, this.round, this.partner, newState, this.needSummary,
				this.consent, newNote, newResult, this.proposedAt, newIntroducedAt, newAnsweredAt, this.version);
	}

}
