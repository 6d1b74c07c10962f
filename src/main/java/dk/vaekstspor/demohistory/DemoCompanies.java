package dk.vaekstspor.demohistory;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The made-up companies; most turn to the municipality once.
 */
@DemoPart
class DemoCompanies {

	private static final double OLD_ACQUAINTANCE = 0.12;

	private final List<DemoCompany> all = DemoFile.lines("companies.csv")
		.stream()
		.map((line) -> new DemoCompany(line.get("cvrNumber"), line.get("name"),
				line.get("industryCode").substring(0, 2)))
		.toList();

	private final Set<DemoCompany> known = new HashSet<>();

	/** A company of one of the industries, mostly one that has not been here before. */
	DemoCompany oneOf(EnquiryKind kind, Chance chance) {
		List<DemoCompany> fitting = this.all.stream().filter((company) -> kind.fits(company.industry())).toList();
		boolean again = chance.happens(OLD_ACQUAINTANCE);
		List<DemoCompany> wanted = fitting.stream().filter((company) -> again == this.known.contains(company)).toList();
		DemoCompany company = chance.oneOf(wanted.isEmpty() ? fitting : wanted);
		this.known.add(company);
		return company;
	}

	Optional<DemoCompany> named(String name) {
		return this.all.stream().filter((company) -> company.name().equals(name)).findFirst();
	}

}
