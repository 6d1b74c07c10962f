package dk.vaekstspor.language;

import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the index of precedents as the database is, and tells which are like a text.
 */
@Component
class PrecedentMemory {

	/** Of a long text, so many of its rarest features are looked for. */
	private static final int MOST_FEATURES = 24;

	private static final int MOST_PRECEDENTS = 5;

	/** Less alike than this is mere chance. */
	private static final double ALIKE = 0.3;

	private final PrecedentIndex index = new PrecedentIndex();

	private final PrecedentRepository precedents;

	PrecedentMemory(PrecedentRepository precedents) {
		this.precedents = precedents;
	}

	/** Reads all precedents. */
	@Transactional(readOnly = true)
	public void fill(LearnedModel model) {
		List<Precedent> some = this.precedents.findFirst1000ByIdGreaterThanOrderById(0);
		while (!some.isEmpty()) {
			some.parallelStream().forEach((precedent) -> put(precedent, model));
			some = this.precedents.findFirst1000ByIdGreaterThanOrderById(some.get(some.size() - 1).id());
		}
		this.index.refresh();
	}

	/**
	 * Takes over what the database says now about the case. One at a time, or an older
	 * word could be put in the place of a newer one.
	 */
	@Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW)
	public synchronized void update(String caseNumber, LearnedModel model) {
		this.precedents.findByCaseNumber(caseNumber)
			.ifPresentOrElse((precedent) -> put(precedent, model), () -> this.index.remove(caseNumber));
		this.index.refresh();
	}

	/** The precedents that are like the text, the most alike first. */
	@Transactional(readOnly = true)
	public List<SimilarPrecedent> like(Features text, LearnedModel model) {
		List<String> cases = this.index.find(model.rarest(text, MOST_FEATURES), MOST_PRECEDENTS);
		return cases.isEmpty() ? List.of()
				: this.precedents.findByCaseNumberIn(cases)
					.stream()
					.map((precedent) -> model.compare(text, precedent))
					.filter((precedent) -> precedent.similarity() >= ALIKE)
					.sorted(Comparator.comparingDouble(SimilarPrecedent::similarity).reversed())
					.toList();
	}

	private void put(Precedent precedent, LearnedModel model) {
		this.index.put(precedent.caseNumber(), model.features(precedent.text()).words().keySet());
	}

}
