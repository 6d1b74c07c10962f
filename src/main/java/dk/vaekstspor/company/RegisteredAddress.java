package dk.vaekstspor.company;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Where a company lies, as Datafordeler tells it; missing parts are empty.
 */
record RegisteredAddress(String street, String postalCode, String city, String municipalityCode) {

	private static final RegisteredAddress NONE = new RegisteredAddress("", "", "", "");

	/** The place of business, else any other address. */
	static RegisteredAddress among(List<JsonNode> addresses) {
		return addresses.stream()
			.filter((address) -> address.path("AdresseringAnvendelse").asText().equals("beliggenhedsadresse"))
			.findFirst()
			.or(() -> addresses.stream().findFirst())
			.map(RegisteredAddress::of)
			.orElse(NONE);
	}

	private static RegisteredAddress of(JsonNode address) {
		String house = joined("-", part(address, "husnummerFra"), part(address, "husnummerTil"));
		String door = joined(" ", part(address, "etagebetegnelse"), part(address, "doerbetegnelse"));
		String street = joined(", ", joined(" ", part(address, "vejnavn"), house), door);
		return new RegisteredAddress(street, part(address, "postnummer"), part(address, "postdistrikt"),
				part(address, "kommunekode").replaceFirst("^0+", ""));
	}

	private static String part(JsonNode address, String field) {
		return address.path("CVRAdresse_" + field).asText("").strip();
	}

	private static String joined(String between, String... parts) {
		return Stream.of(parts).filter((part) -> !part.isEmpty()).distinct().collect(Collectors.joining(between));
	}

}
