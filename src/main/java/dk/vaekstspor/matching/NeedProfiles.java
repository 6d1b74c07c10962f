package dk.vaekstspor.matching;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dk.vaekstspor.matching.NeedProfile.Weight;
import dk.vaekstspor.partner.PartnerType;
import dk.vaekstspor.vocabulary.Competence;
import dk.vaekstspor.vocabulary.Need;
import dk.vaekstspor.vocabulary.Sector;
import org.apache.commons.csv.CSVRecord;

/**
 * What helps with each need, read from need-competences.csv and need-partner-types.csv.
 */
final class NeedProfiles {

	private final Map<Need, NeedProfile> profiles = new EnumMap<>(Need.class);

	NeedProfiles() {
		Map<Need, List<Weight>> weights = DataFile.read("need-competences.csv")
			.stream()
			.collect(Collectors.groupingBy(NeedProfiles::need,
					Collectors.mapping(NeedProfiles::weight, Collectors.toList())));
		for (CSVRecord row : DataFile.read("need-partner-types.csv")) {
			Need need = need(row);
			this.profiles.put(need, new NeedProfile(need, types(row), row.get("specialised").equals("yes"),
					weights.getOrDefault(need, List.of())));
		}
	}

	NeedProfile of(Need need) {
		return this.profiles.get(need);
	}

	private static Need need(CSVRecord row) {
		return DataFile.term(Need.class, row.get("need"));
	}

	private static Weight weight(CSVRecord row) {
		Sector sector = row.get("sector").isEmpty() ? null : DataFile.term(Sector.class, row.get("sector"));
		return new Weight(sector, DataFile.term(Competence.class, row.get("competence")),
				Double.parseDouble(row.get("weight")));
	}

	private static Set<PartnerType> types(CSVRecord row) {
		return Arrays.stream(row.get("types").split(";"))
			.map((code) -> DataFile.term(PartnerType.class, code))
			.collect(Collectors.toSet());
	}

}
