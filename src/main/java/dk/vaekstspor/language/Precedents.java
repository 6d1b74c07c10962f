package dk.vaekstspor.language;

import java.time.Clock;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What caseworkers decided about earlier enquiries; later ones are compared with it. The
 * texts are personal data: whoever erases a case forgets its precedent too.
 */
@Component
@Transactional
public class Precedents {

	private final PrecedentRepository precedents;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Precedents(PrecedentRepository precedents, ApplicationEventPublisher events, Clock clock) {
		this.precedents = precedents;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Counts from the next enquiry on; replaces what was decided about the case before.
	 */
	public void learn(String caseNumber, String text, Labels decided) {
		if (text.isBlank()) {
			return;
		}
		Long known = this.precedents.findByCaseNumber(caseNumber).map(Precedent::id).orElse(null);
		this.precedents.save(Precedent.of(known, caseNumber, text, decided, this.clock.instant()));
		this.events.publishEvent(new PrecedentChanged(caseNumber));
	}

	/** No longer counts, and its text is deleted. */
	public void forget(String caseNumber) {
		Optional<Precedent> known = this.precedents.findByCaseNumber(caseNumber);
		known.ifPresent(this.precedents::delete);
		known.ifPresent((precedent) -> this.events.publishEvent(new PrecedentChanged(caseNumber)));
	}

}
