package dk.vaekstspor.language;

import java.util.Set;

import dk.vaekstspor.vocabulary.CaseType;
import dk.vaekstspor.vocabulary.Competence;
import dk.vaekstspor.vocabulary.Flag;
import dk.vaekstspor.vocabulary.MessageKind;
import dk.vaekstspor.vocabulary.Need;
import dk.vaekstspor.vocabulary.Sector;

/**
 * What a person says that a text speaks of.
 *
 * @param competences what helpers should know about; null when nobody has said
 * @param sector the company's, or null when the text does not tell
 * @param caseType null when the text does not tell
 */
public record Labels(Set<Need> needs, Set<Competence> competences, Sector sector, CaseType caseType, Set<Flag> flags,
		MessageKind kind) {

	public Labels {
		needs = Set.copyOf(needs);
		competences = (competences != null) ? Set.copyOf(competences) : null;
		flags = Set.copyOf(flags);
	}

}
