package dk.vaekstspor.tasklist;

import java.util.List;
import java.util.stream.Stream;

import dk.vaekstspor.partner.Confidence;
import dk.vaekstspor.partner.PartnerStatus;
import dk.vaekstspor.partner.PartnerType;
import dk.vaekstspor.partner.Reach;
import dk.vaekstspor.partner.SpokenLanguage;
import dk.vaekstspor.vocabulary.Competence;
import dk.vaekstspor.vocabulary.Sector;

/**
 * What can be chosen when a partner is described.
 */
record PartnerVocabulary(List<Choice> types, List<Choice> competences, List<Choice> sectors, List<Choice> reaches,
		List<Choice> confidences, List<Choice> languages, List<Choice> statuses) {

	static PartnerVocabulary shipped() {
		List<Choice> sectors = Stream
			.concat(Stream.of(new Choice(PartnerDetails.ALL_SECTORS, "Alle brancher")),
					Choice.of(Sector.values()).stream())
			.toList();
		return new PartnerVocabulary(Choice.of(PartnerType.values()), Choice.of(Competence.values()), sectors,
				Choice.of(Reach.values()), Choice.of(Confidence.values()), Choice.of(SpokenLanguage.values()),
				Choice.of(PartnerStatus.values()));
	}

}
