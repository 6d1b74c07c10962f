package dk.vaekstspor.company;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The national register at Datafordeler (CVR GraphQL version 2): the company is found by
 * its number, and each fact about it by the id that the register gives it.
 */
class DatafordelerRegister implements CompanyRegister {

	private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'")
		.withZone(ZoneOffset.UTC);

	private static final String BY_NUMBER = """
			query ($cvr: Long!, $at: DafDateTime!) {
			  CVR_Virksomhed(first: 1, virkningstid: $at, where: { CVRNummer: { eq: $cvr } }) {
			    nodes { id CVRNummer status }
			  }
			}
			""";

	private static final String BY_ID = """
			query ($id: String!, $at: DafDateTime!) {
			  %s(first: %d, virkningstid: $at, where: { CVREnhedsId: { eq: $id } }) {
			    nodes { %s }
			  }
			}
			""";

	/** Periods, not states: the service knows no time of validity for them. */
	private static final String EMPLOYMENT_BY_ID = """
			query ($id: String!) {
			  CVR_Beskaeftigelse(first: 1000, where: { CVREnhedsId: { eq: $id } }) {
			    nodes { antal intervalFra intervalTil beskaeftigelsestalstype datoTil }
			  }
			}
			""";

	private static final String ADDRESS_FIELDS = Stream
		.of("vejnavn", "husnummerFra", "husnummerTil", "etagebetegnelse", "doerbetegnelse", "postnummer",
				"postdistrikt", "kommunekode")
		.map((field) -> "CVRAdresse_" + field)
		.collect(Collectors.joining(" ", "AdresseringAnvendelse ", ""));

	private final Datafordeler datafordeler;

	private final IndustryCodes industryCodes;

	private final Clock clock;

	DatafordelerRegister(Datafordeler datafordeler, IndustryCodes industryCodes, Clock clock) {
		this.datafordeler = datafordeler;
		this.industryCodes = industryCodes;
		this.clock = clock;
	}

	@Override
	public Optional<RegisteredCompany> lookUp(CvrNumber number) {
		String now = INSTANT.format(this.clock.instant());
		Map<String, Object> variables = Map.of("cvr", Long.parseLong(number.value()), "at", now);
		return this.datafordeler.nodes("CVR_Virksomhed", BY_NUMBER, variables)
			.stream()
			.findFirst()
			.map((company) -> describe(number, company, now));
	}

	private RegisteredCompany describe(CvrNumber number, JsonNode company, String now) {
		String id = company.path("id").asText();
		RegisteredAddress address = RegisteredAddress.among(facts("CVR_Adressering", 5, ADDRESS_FIELDS, id, now));
		String industryCode = mainIndustry(facts("CVR_Branche", 10, "vaerdi vaerdiTekst sekvens", id, now));
		return new RegisteredCompany(number, text(facts("CVR_Navn", 1, "vaerdi", id, now)),
				text(facts("CVR_Virksomhedsform", 1, "vaerdi vaerdiTekst", id, now)), address.street(),
				address.postalCode(), address.city(), address.municipalityCode(), industryCode,
				this.industryCodes.schemeOf(industryCode), employees(id),
				Boolean.parseBoolean(text(facts("CVR_Reklamebeskyttelse", 1, "vaerdi", id, now))),
				!company.path("status").asText("aktiv").equalsIgnoreCase("aktiv"));
	}

	private List<JsonNode> facts(String entity, int atMost, String fields, String id, String now) {
		String query = BY_ID.formatted(entity, atMost, fields);
		return this.datafordeler.nodes(entity, query, Map.of("id", id, "at", now));
	}

	private Integer employees(String id) {
		return Employment.latest(this.datafordeler.nodes("CVR_Beskaeftigelse", EMPLOYMENT_BY_ID, Map.of("id", id)));
	}

	/**
	 * A company has up to four industries; the main one has the lowest sequence number.
	 */
	private static String mainIndustry(List<JsonNode> industries) {
		return text(industries.stream().sorted(Comparator.comparing((node) -> node.path("sekvens").asInt())).toList());
	}

	private static String text(List<JsonNode> nodes) {
		return nodes.stream().findFirst().map((node) -> node.path("vaerdi").asText("")).orElse("").strip();
	}

}
