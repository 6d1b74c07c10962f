package dk.vaekstspor.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.vaekstspor.SuggestionTest;
import dk.vaekstspor.partner.Confidence;
import dk.vaekstspor.partner.KnowledgePartner;
import dk.vaekstspor.partner.PartnerType;
import dk.vaekstspor.partner.Reach;
import dk.vaekstspor.vocabulary.Competence;
import dk.vaekstspor.vocabulary.Need;
import dk.vaekstspor.vocabulary.Sector;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every reason for every partner is computed anew from the directory and the enquiry.
 */
@SuggestionTest
class PartnerReasonsTests {

	private static final int ALL = 100;

	private static final Pattern QUOTED = Pattern.compile("»([^«]+)«");

	@Autowired
	private PartnerMatching matching;

	@Autowired
	private SuggestionDirectory directory;

	private Map<String, KnowledgePartner> byId;

	@BeforeEach
	void readDirectory() {
		this.byId = this.directory.active();
	}

	@AfterEach
	void reset() {
		this.directory.reset();
	}

	@Test
	void saysOnlyWhatIsTrueOfThePartnerAndTheCompany() {
		SoftAssertions softly = new SoftAssertions();
		for (GradedEnquiry enquiry : GradedEnquiry.read(GradedEnquiry.TUNING)) {
			MatchRequest request = enquiry.request();
			for (PartnerMatch match : this.matching.rank(request, ALL)) {
				KnowledgePartner partner = this.byId.get(match.partnerId());
				softly.assertThat(match.reasons())
					.as(enquiry.id() + " " + partner.id())
					.isNotEmpty()
					.doesNotHaveDuplicates()
					.allMatch((reason) -> isTrue(reason, partner, request))
					.containsAll(warnings(partner, request));
			}
		}
		softly.assertAll();
	}

	@Test
	void saysWhatThePartnerCanDoForTheCompany() {
		for (GradedEnquiry enquiry : GradedEnquiry.read(GradedEnquiry.TUNING)) {
			assertThat(this.matching.rank(enquiry.request(), 5)).as(enquiry.id())
				.allSatisfy((match) -> assertThat(match.reasons()).first()
					.asString()
					.matches("(Henvendelsen nævner|Behovet|Erhvervshuset|Hjælper bredt).*"));
		}
	}

	@Test
	void showsTheWordOfTheEnquiryThatSpeaksForAPartner() {
		MatchRequest request = new MatchRequest(Set.of(Need.LABOUR), Sector.PRODUCTION,
				"Vi mangler en lærling, der kan svejse", 30);

		assertThat(reasons(request, "herningsholm")).anyMatch((reason) -> reason.startsWith("Henvendelsen nævner")
				&& reason.contains("»lærling«") && reason.endsWith(": hjælper med lærlinge"));
	}

	@Test
	void saysWhoHelpsInEnglish() {
		MatchRequest english = new MatchRequest(Set.of(Need.IPR), null, "We would like to have a patent for this.", 3);
		this.directory.importWith((rows) -> {
			rows.get("pvs").put("languages", "da;en");
			rows.get("erhvervshus-midt").put("languages", "da");
		});

		assertThat(reasons(english, "pvs")).contains("Hjælper på engelsk");
		assertThat(reasons(english, "erhvervshus-midt")).contains("Obs: hjælper ikke på engelsk, så vidt vi ved");
		assertThat(reasons(new MatchRequest(Set.of(Need.IPR), null, "Vi vil gerne have patent på det her", 3), "pvs"))
			.noneMatch((reason) -> reason.contains("engelsk"));
	}

	private List<String> reasons(MatchRequest request, String partnerId) {
		return this.matching.rank(request, ALL)
			.stream()
			.filter((match) -> match.partnerId().equals(partnerId))
			.findFirst()
			.orElseThrow()
			.reasons();
	}

	private static boolean isTrue(String reason, KnowledgePartner partner, MatchRequest request) {
		return switch (reason.split("[ :]")[0]) {
			case "Henvendelsen" -> quotesOnly(reason, request.text()) && claims(reason).allMatch(can(partner));
			case "Behovet" -> request.needs().stream().map(Need::label).toList().contains(quoted(reason))
					&& claims(reason).allMatch(can(partner));
			case "Erhvervshuset" -> partner.type() == PartnerType.BUSINESS_HUB
					&& new NeedProfiles().of(request.needs(), null).stream().anyMatch(NeedProfile::specialised);
			case "Kender" -> partner.sectors().contains(request.sector())
					&& reason.equals("Kender branchen: " + request.sector().label());
			case "Hjælper" -> reason.startsWith("Hjælper bredt") ? claims(reason).allMatch(can(partner))
					: reason.equals("Hjælper virksomheder i alle brancher") && partner.allSectors();
			case "Lokal" -> partner.reach() == Reach.LOCAL && reason.equals("Lokal: " + partner.town());
			case "Har" -> reason.equals("Har adresse i " + partner.town()) && partner.town().equals("Herning");
			case "Ligger" -> isDistance(reason, partner);
			case "Obs" -> warnings(partner, request).contains(reason);
			default -> false;
		};
	}

	private static List<String> warnings(KnowledgePartner partner, MatchRequest request) {
		List<String> warnings = new ArrayList<>();
		if (request.sector() != null && !partner.allSectors() && !partner.sectors().contains(request.sector())) {
			warnings.add("Obs: arbejder mest med " + partner.sectors()
				.stream()
				.map(Sector::label)
				.map((label) -> label.toLowerCase(Locale.ROOT))
				.collect(Collectors.joining(", ")));
		}
		if (request.employees() != null && !partner.serves(request.employees())) {
			warnings.add("Obs: henvender sig mest til virksomheder med " + partner.companySize() + " ansatte");
		}
		if (partner.confidence() == Confidence.LOW) {
			warnings.add("Obs: oplysningerne om aktøren er ikke bekræftet");
		}
		return warnings;
	}

	private static boolean quotesOnly(String reason, String text) {
		String words = plain(text);
		return QUOTED.matcher(reason).results().map((quote) -> plain(quote.group(1))).allMatch(words::contains);
	}

	/** Words in small letters with single spaces between. */
	private static String plain(String text) {
		return " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
	}

	private static String quoted(String reason) {
		Matcher matcher = QUOTED.matcher(reason);
		return matcher.find() ? matcher.group(1) : "";
	}

	private static Stream<String> claims(String reason) {
		return Arrays.stream(reason.substring(reason.lastIndexOf(" med ") + 5).split("; "));
	}

	private static Predicate<String> can(KnowledgePartner partner) {
		return partner.competences()
			.stream()
			.map(Competence::label)
			.map((label) -> Character.toLowerCase(label.charAt(0)) + label.substring(1))
			.collect(Collectors.toSet())::contains;
	}

	/** By the spherical law of cosines. */
	private static boolean isDistance(String reason, KnowledgePartner partner) {
		List<DataRow> towns = DataFile.read("towns.csv").rows();
		DataRow home = towns.get(0);
		DataRow town = towns.stream()
			.filter((row) -> row.text("town").equals(partner.town()))
			.findFirst()
			.orElseThrow();
		double from = Math.toRadians(home.number("latitude"));
		double to = Math.toRadians(town.number("latitude"));
		double east = Math.toRadians(town.number("longitude") - home.number("longitude"));
		double kilometres = 6371
				* Math.acos(Math.sin(from) * Math.sin(to) + Math.cos(from) * Math.cos(to) * Math.cos(east));
		return home.text("town").equals("Herning") && reason
			.equals("Ligger i %s, ca. %d km væk i luftlinje".formatted(partner.town(), Math.round(kilometres)));
	}

}
