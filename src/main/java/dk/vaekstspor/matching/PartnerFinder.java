package dk.vaekstspor.matching;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import dk.vaekstspor.partner.KnowledgePartner;
import dk.vaekstspor.partner.KnowledgePartners;
import dk.vaekstspor.partner.PartnerType;
import dk.vaekstspor.partner.PartnersChanged;
import dk.vaekstspor.vocabulary.Competence;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Finds the partners worth a closer look. The index is built in the background when the
 * application has started, or when somebody asks earlier, and follows every change of the
 * directory.
 */
@Component
class PartnerFinder {

	/** So many partners are looked at closely. */
	private static final int CANDIDATES = 130;

	private static final int COMPETENCES = 16;

	/** How much what was learned counts beside the text and the table when looking. */
	private static final double LEARNED = 0.25;

	/** Whoever may be wanted whatever the competences are. */
	private static final Set<PartnerType> GENERALISTS = Set.of(PartnerType.BUSINESS_HUB,
			PartnerType.LOCAL_BUSINESS_COUNCIL);

	/** As many of them; there are a hundred or so in all the country. */
	private static final int MOST_GENERALISTS = 15;

	private final PartnerIndex index = new PartnerIndex();

	/** Held while a change is read and put, so that an older one never comes last. */
	private final Object following = new Object();

	private final KnowledgePartners partners;

	private final PartnerWeights weights;

	private CompletableFuture<Void> filling;

	PartnerFinder(KnowledgePartners partners, PartnerWeights weights) {
		this.partners = partners;
		this.weights = weights;
	}

	/**
	 * The partners that may be proposed; the directory has the last word on who is
	 * active.
	 */
	List<KnowledgePartner> candidates(Demand demand) {
		Map<Competence, Double> rarities = rarities();
		Map<Competence, Double> wanted = new EnumMap<>(Competence.class);
		Arrays.stream(Competence.values())
			.sorted(Comparator.comparingDouble((Competence one) -> wanted(one, demand)).reversed())
			.limit(COMPETENCES)
			.forEach((one) -> wanted.put(one, wanted(one, demand) * rarities.get(one)));
		wanted.values().removeIf((weight) -> weight <= 0);
		Set<String> ids = new LinkedHashSet<>(this.index.find(wanted, CANDIDATES));
		ids.addAll(this.index.find(GENERALISTS, wanted, MOST_GENERALISTS));
		return this.partners.find(ids).stream().filter(KnowledgePartner::isActive).toList();
	}

	/**
	 * How much a competence is wanted, by the text, by the table of needs and as learned.
	 */
	private double wanted(Competence competence, Demand demand) {
		return demand.wanted(competence) + LEARNED * this.weights.competence(competence, demand);
	}

	/** How rare each competence is in the directory, 1 for the usual. */
	Map<Competence, Double> rarities() {
		fill().join();
		return this.index.rarities();
	}

	/** Tries again after a failure. */
	synchronized CompletableFuture<Void> fill() {
		if (this.filling == null || this.filling.isCompletedExceptionally()) {
			this.filling = CompletableFuture.runAsync(() -> this.index.put(this.partners.active()));
		}
		return this.filling;
	}

	@EventListener(ApplicationReadyEvent.class)
	void fillInBackground() {
		fill();
	}

	@TransactionalEventListener(fallbackExecution = true)
	@Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
	public void follow(PartnersChanged changed) {
		fill().join();
		synchronized (this.following) {
			this.index.put(this.partners.find(changed.ids()));
		}
	}

}
