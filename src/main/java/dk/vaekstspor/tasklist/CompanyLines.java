package dk.vaekstspor.tasklist;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.vaekstspor.company.Company;
import dk.vaekstspor.tasklist.CaseView.CompanyView;

/**
 * A company in two lines: what it is, and what to take care of.
 */
final class CompanyLines {

	private CompanyLines() {
	}

	static CompanyView of(Company company) {
		return new CompanyView(company.name(), (company.cvrNumber() != null) ? company.cvrNumber() : "", facts(company),
				warning(company));
	}

	private static String facts(Company company) {
		String town = (company.postalCode() + " " + company.city()).strip();
		String industry = company.industryCode().isEmpty() ? "" : "branche " + company.industryCode();
		return joined(" · ", company.street(), town, employees(company.employees()), industry);
	}

	private static String employees(Integer number) {
		return (number == null) ? "" : number + ((number == 1) ? " ansat" : " ansatte");
	}

	private static String warning(Company company) {
		return joined(" ", company.verified() ? "" : "Virksomheden er ikke bekræftet i CVR.",
				company.ceased() ? "Virksomheden er ophørt." : "",
				company.advertisingProtected()
						? "Virksomheden er reklamebeskyttet: kontakt den kun om det, den selv har spurgt om." : "",
				company.isSoleTrader() ? "Personligt ejet virksomhed: oplysningerne er personoplysninger." : "");
	}

	private static String joined(String separator, String... parts) {
		return Stream.of(parts).filter((part) -> !part.isBlank()).collect(Collectors.joining(separator));
	}

}
