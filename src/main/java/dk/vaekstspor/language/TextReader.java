package dk.vaekstspor.language;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import dk.vaekstspor.vocabulary.Competence;
import dk.vaekstspor.vocabulary.Need;
import dk.vaekstspor.vocabulary.Sector;
import jakarta.annotation.PreDestroy;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Reads what people write. It learns in the background when the application starts;
 * whoever asks earlier waits until it has.
 */
@Component
public class TextReader {

	private final List<Example> examples;

	private final List<ConceptPhrase> thesaurus;

	private final AlarmWords alarms;

	private final PrecedentMemory memory;

	private CompletableFuture<LearnedModel> learning;

	private volatile boolean stopped;

	TextReader(ExampleFiles examples, ThesaurusFiles thesaurus, AlarmWords alarms, PrecedentMemory memory) {
		this.alarms = alarms;
		this.examples = examples.read();
		this.thesaurus = thesaurus.read();
		this.memory = memory;
	}

	/**
	 * What a text speaks of; nothing for sure when it is empty or in another language.
	 */
	public Reading read(String text) {
		LearnedModel model = model();
		ReadText look = model.look(text);
		Reading reading = model.read(look);
		for (String sentence : Sentences.of(text)) {
			reading = reading.orIn(model.flags(sentence));
		}
		return reading.with(this.memory.like(look.features(), model)).alarmedBy(this.alarms, text);
	}

	/**
	 * Which competences help with what a text and the needs speak of.
	 * @param sector the company's, or null when unknown
	 */
	public List<Finding<Competence>> competences(String text, Set<Need> needs, Sector sector) {
		LearnedModel model = model();
		return model.competences(text, needs, sector);
	}

	/** Whether a text is more English than Danish. */
	public boolean isEnglish(String text) {
		return Tokens.isEnglish(text);
	}

	/** Once; but anew when it failed, as it does while the database cannot be reached. */
	@EventListener(ApplicationStartedEvent.class)
	synchronized CompletableFuture<LearnedModel> learn() {
		if (this.learning == null || this.learning.isCompletedExceptionally()) {
			this.learning = CompletableFuture.supplyAsync(() -> {
				LearnedModel model = new LearnedModel(this.examples, this.thesaurus, () -> this.stopped);
				this.memory.fill(model);
				return model;
			});
		}
		return this.learning;
	}

	/** An application that ends does not learn to the end. */
	@PreDestroy
	void stop() {
		this.stopped = true;
	}

	@TransactionalEventListener(fallbackExecution = true)
	void follow(PrecedentChanged changed) {
		this.memory.update(changed.caseNumber(), model());
	}

	private LearnedModel model() {
		return learn().join();
	}

}
