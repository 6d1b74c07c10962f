package dk.vaekstspor.triage;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dk.vaekstspor.company.IndustryScheme;
import dk.vaekstspor.vocabulary.Sector;

import org.springframework.stereotype.Component;

/**
 * Which focus sectors an industry code belongs to, by the longest prefix in the tables
 * {@code triage/industry-sectors-db25.csv} and {@code -db07.csv}.
 */
@Component
public class IndustrySectors {

	private final Map<IndustryScheme, List<Mapping>> mappings = new EnumMap<>(IndustryScheme.class);

	IndustrySectors() {
		this.mappings.put(IndustryScheme.DB25, read("/triage/industry-sectors-db25.csv"));
		this.mappings.put(IndustryScheme.DB07, read("/triage/industry-sectors-db07.csv"));
	}

	/**
	 * The sector that suits the code best; empty when it is in no focus sector, or there
	 * is no code.
	 */
	public Optional<Sector> primary(String industryCode, IndustryScheme scheme) {
		return of(industryCode, scheme).filter((mapping) -> mapping.strength() == Strength.PRIMARY)
			.max(Comparator.comparing((mapping) -> mapping.prefix().length()))
			.map(Mapping::sector);
	}

	/** The other sectors whose value chain the code is a part of. */
	public List<Sector> secondary(String industryCode, IndustryScheme scheme) {
		Optional<Sector> primary = primary(industryCode, scheme);
		return of(industryCode, scheme).filter((mapping) -> mapping.strength() != Strength.HINT)
			.map(Mapping::sector)
			.filter((sector) -> primary.filter(sector::equals).isEmpty())
			.distinct()
			.sorted()
			.toList();
	}

	/**
	 * Whether companies of this industry often sell to hospitals, so that it is worth
	 * asking; the code alone never decides it.
	 */
	public boolean oftenSuppliesHospitals(String industryCode, IndustryScheme scheme) {
		return of(industryCode, scheme).anyMatch((mapping) -> mapping.sector() == Sector.HOSPITAL_SUPPLIERS);
	}

	private Stream<Mapping> of(String industryCode, IndustryScheme scheme) {
		if (industryCode == null || scheme == null) {
			return Stream.empty();
		}
		return this.mappings.get(scheme).stream().filter((mapping) -> industryCode.startsWith(mapping.prefix()));
	}

	private static List<Mapping> read(String file) {
		return DataFile.lines(file).map(Mapping::of).toList();
	}

	private enum Strength {

		PRIMARY, SECONDARY, HINT

	}

	private record Mapping(String prefix, Sector sector, Strength strength) {

		static Mapping of(String[] columns) {
			return new Mapping(columns[0], Sector.valueOf(columns[1]),
					Strength.valueOf(columns[2].toUpperCase(Locale.ROOT)));
		}

	}

}
