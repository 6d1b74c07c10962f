package dk.vaekstspor.matching;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import dk.vaekstspor.partner.Confidence;
import dk.vaekstspor.partner.KnowledgePartner;
import dk.vaekstspor.partner.PartnerStatus;
import dk.vaekstspor.partner.PartnerType;
import dk.vaekstspor.partner.SpokenLanguage;
import dk.vaekstspor.vocabulary.Competence;

/**
 * Made-up partners that are like those of the shipped directory: of the same kinds, with
 * as many competences, most of which their model has too.
 */
final class RandomDirectory {

	/** There are no more of them in all the country. */
	private static final Map<PartnerType, Integer> FEW = new EnumMap<>(
			Map.of(PartnerType.BUSINESS_HUB, 6, PartnerType.LOCAL_BUSINESS_COUNCIL, 98));

	private final Random random;

	private final List<KnowledgePartner> models;

	private final List<Competence> competences;

	private final Map<PartnerType, Integer> made = new EnumMap<>(PartnerType.class);

	RandomDirectory(List<KnowledgePartner> models, long seed) {
		this.models = models;
		this.competences = models.stream().flatMap((model) -> model.competences().stream()).toList();
		this.random = new Random(seed);
	}

	List<KnowledgePartner> partners(int count) {
		List<KnowledgePartner> partners = new ArrayList<>();
		while (partners.size() < count) {
			KnowledgePartner model = any(this.models);
			int alike = this.made.merge(model.type(), 1, Integer::sum);
			if (alike <= FEW.getOrDefault(model.type(), Integer.MAX_VALUE)) {
				partners.add(like(model, partners.size()));
			}
		}
		return partners;
	}

	private KnowledgePartner like(KnowledgePartner model, int number) {
		KnowledgePartner other = any(this.models);
		return new KnowledgePartner("random-" + number, other.name() + " " + number, model.type(), model.domain(),
				other.town(), competences(model), other.sectors(), other.allSectors(), model.offers(),
				other.companySize(), model.trl(), model.reach(), any(Confidence.values()), model.source(), model.note(),
				"post@aktoer.example", PartnerStatus.ACTIVE,
				this.random.nextBoolean() ? List.of() : List.of(SpokenLanguage.DA, any(SpokenLanguage.values())),
				this.random.nextBoolean() ? null : 1 + this.random.nextInt(9), List.of(), number, null);
	}

	private List<Competence> competences(KnowledgePartner model) {
		Set<Competence> chosen = new LinkedHashSet<>();
		while (chosen.size() < model.competences().size()) {
			chosen.add(any((this.random.nextInt(3) > 0) ? model.competences() : this.competences));
		}
		return List.copyOf(chosen);
	}

	@SafeVarargs
	private <T> T any(T... some) {
		return any(List.of(some));
	}

	private <T> T any(List<T> some) {
		return some.get(this.random.nextInt(some.size()));
	}

}
