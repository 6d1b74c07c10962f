package dk.vaekstspor.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.vaekstspor.vocabulary.CaseType;
import dk.vaekstspor.vocabulary.Flag;
import dk.vaekstspor.vocabulary.MessageKind;
import dk.vaekstspor.vocabulary.Need;
import dk.vaekstspor.vocabulary.Sector;
import dk.vaekstspor.vocabulary.Term;

import org.springframework.core.io.ClassPathResource;

/**
 * A made-up enquiry with the judgement that an experienced consultant might give.
 *
 * @param grades of the partners that help, by id: 2 for an ideal, 1 for a relevant one
 */
record GradedEnquiry(String id, String text, MessageKind kind, CaseType caseType, Sector sector,
		Set<Sector> secondarySectors, Set<Need> needs, Set<Flag> flags, Integer employees,
		Map<String, Integer> grades) {

	/**
	 * Given with the task; texts and judgements were known while the rules were written.
	 */
	static final String EXAMPLES = "example-enquiries.json";

	/** Weights and bounds are tuned on these. */
	static final String TUNING = "tuning-enquiries.json";

	/** These only measure. */
	static final String MEASURED = "measured-enquiries.json";

	static List<GradedEnquiry> read(String file) {
		try {
			JsonNode json = new ObjectMapper().readTree(new ClassPathResource("matching/" + file).getInputStream());
			return StreamSupport.stream(json.get("enquiries").spliterator(), false).map(GradedEnquiry::of).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	boolean isCompanyCase() {
		return this.kind == MessageKind.COMPANY_CASE;
	}

	/** The enquiry as a caseworker has assessed it. */
	MatchRequest request() {
		return request(this.needs, this.sector, this.text);
	}

	MatchRequest request(Set<Need> otherNeeds, Sector otherSector, String otherText) {
		return new MatchRequest(otherNeeds, otherSector, this.secondarySectors, otherText, this.employees, null,
				Set.of());
	}

	private static GradedEnquiry of(JsonNode json) {
		Map<String, Integer> grades = new HashMap<>();
		json.get("partners").forEach((partner) -> grades.put(partner.get("id").asText(), partner.get("grade").asInt()));
		String employees = json.get("employees").asText().replaceAll("\\D.*", "");
		return new GradedEnquiry(json.get("id").asText(), json.get("text").asText(),
				one(json, "kind", MessageKind.class).orElse(MessageKind.COMPANY_CASE),
				one(json, "caseType", CaseType.class).orElse(null), one(json, "sector", Sector.class).orElse(null),
				many(json, "secondarySectors", Sector.class), many(json, "needs", Need.class),
				many(json, "flags", Flag.class), employees.isEmpty() ? null : Integer.valueOf(employees), grades);
	}

	private static <T extends Enum<T> & Term> Optional<T> one(JsonNode json, String field, Class<T> vocabulary) {
		return Term.find(vocabulary, json.path(field).asText());
	}

	private static <T extends Enum<T> & Term> Set<T> many(JsonNode json, String field, Class<T> vocabulary) {
		Set<T> terms = EnumSet.noneOf(vocabulary);
		json.get(field).forEach((code) -> terms.add(Term.find(vocabulary, code.asText()).orElseThrow()));
		return terms;
	}

}
