package dk.vaekstspor.matching;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import dk.vaekstspor.partner.PartnerType;
import dk.vaekstspor.vocabulary.Competence;
import dk.vaekstspor.vocabulary.Need;
import dk.vaekstspor.vocabulary.Sector;

/**
 * What helps with each need, read from {@code matching/need-competences.csv} and
 * {@code needs.csv}.
 */
final class NeedProfiles {

	/** By need, and by sector or null where the sector is unknown. */
	private final Map<Need, Map<Sector, NeedProfile>> profiles = new EnumMap<>(Need.class);

	NeedProfiles() {
		this(DataFile.read("needs.csv"), DataFile.read("need-competences.csv"));
	}

	NeedProfiles(DataFile needs, DataFile competences) {
		for (DataRow row : needs.rows()) {
			Need need = row.term("need", Need.class);
			if (this.profiles.put(need, bySector(row, rowsOf(need, competences))) != null) {
				throw row.fault("a second line about " + need.code());
			}
		}
		Stream.of(Need.values()).filter((need) -> !this.profiles.containsKey(need)).findFirst().ifPresent((need) -> {
			throw needs.lacks(need.code());
		});
		of(this.profiles.keySet(), null).stream()
			.filter((need) -> need.weights().isEmpty())
			.findFirst()
			.ifPresent((need) -> {
				throw competences.lacks(need.need().code());
			});
	}

	/** The needs as companies of that sector have them, in the vocabulary's order. */
	List<NeedProfile> of(Set<Need> wanted, Sector sector) {
		return wanted.stream().sorted().map((need) -> this.profiles.get(need).get(sector)).toList();
	}

	private static Map<Sector, NeedProfile> bySector(DataRow row, List<DataRow> competences) {
		Map<Sector, NeedProfile> bySector = new HashMap<>();
		bySector.put(null, profile(row, weights(competences, null)));
		for (Sector sector : Sector.values()) {
			bySector.put(sector, profile(row, weights(competences, sector)));
		}
		return bySector;
	}

	private static NeedProfile profile(DataRow row, Map<Competence, Double> weights) {
		return new NeedProfile(row.term("need", Need.class), weights, row.terms("types", PartnerType.class),
				row.yes("specialised"), row.yes("municipal"));
	}

	private static Map<Competence, Double> weights(List<DataRow> rows, Sector sector) {
		Map<Competence, Double> weights = new EnumMap<>(Competence.class);
		for (DataRow row : rows) {
			double weight = row.number("weight");
			if (weight <= 0 || weight > 1) {
				throw row.fault("a weight is more than 0 and at most 1");
			}
			if (row.optionalTerm("sector", Sector.class).map((only) -> only == sector).orElse(true)) {
				weights.merge(row.term("competence", Competence.class), weight, Math::max);
			}
		}
		return weights;
	}

	private static List<DataRow> rowsOf(Need need, DataFile file) {
		return file.stream().filter((row) -> row.term("need", Need.class) == need).toList();
	}

}
