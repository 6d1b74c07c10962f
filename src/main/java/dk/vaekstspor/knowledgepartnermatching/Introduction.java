package dk.vaekstspor.knowledgepartnermatching;

import java.time.Instant;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * One knowledge partner in one round of a case, from being proposed to its answer.
 *
 * @param needSummary what the company needs, as the partner is told it
 * @param note what was said last: by the company about consent, by the partner as answer
 */
public record Introduction(@Id Long id, String caseNumber, int round, @Embedded.Nullable ProposedPartner partner,
		IntroductionState state, String needSummary, String note, MatchResult result, Instant proposedAt,
		Instant introducedAt, Instant answeredAt, @Version Long version) {

	static Introduction proposed(String caseNumber, int round, ProposedPartner partner, Instant now) {
		return new Introduction(null, caseNumber, round, partner, IntroductionState.PROPOSED, null, null, null, now,
				null, null, null);
	}

	Introduction chosen(String newNeedSummary) {
		return in(IntroductionState.PROPOSED).with(IntroductionState.CHOSEN, newNeedSummary, null, null, null);
	}

	Introduction consented(String newNote) {
		return in(IntroductionState.CHOSEN).with(IntroductionState.CONSENTED, this.needSummary, newNote, null, null);
	}

	Introduction refused(String newNote) {
		return in(IntroductionState.CHOSEN).with(IntroductionState.REFUSED, this.needSummary, newNote, null, null);
	}

	Introduction introduced(Instant now) {
		if (this.state != IntroductionState.CONSENTED) {
			throw new ConsentMissing(this.id, this.state);
		}
		return with(IntroductionState.INTRODUCED, this.needSummary, this.note, now, null);
	}

	Introduction answered(boolean accepts, String newNote, Instant now) {
		return in(IntroductionState.INTRODUCED).with(accepts ? IntroductionState.ACCEPTED : IntroductionState.DECLINED,
				this.needSummary, newNote, this.introducedAt, now);
	}

	Introduction silent(Instant now) {
		return in(IntroductionState.INTRODUCED).with(IntroductionState.SILENT, this.needSummary, this.note,
				this.introducedAt, now);
	}

	Introduction resulted(MatchResult newResult) {
		in(IntroductionState.ACCEPTED);
		return new Introduction(this.id, this.caseNumber, this.round, this.partner, this.state, this.needSummary,
				this.note, newResult, this.proposedAt, this.introducedAt, this.answeredAt, this.version);
	}

	private Introduction in(IntroductionState expected) {
		if (this.state != expected) {
			throw new IntroductionOutOfOrder(this.id, this.state);
		}
		return this;
	}

	private Introduction with(IntroductionState newState, String newNeedSummary, String newNote,
			Instant newIntroducedAt, Instant newAnsweredAt) {
		return new Introduction(this.id, this.caseNumber, this.round, this.partner, newState, newNeedSummary, newNote,
				this.result, this.proposedAt, newIntroducedAt, newAnsweredAt, this.version);
	}

}
