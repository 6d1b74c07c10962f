package dk.vaekstspor.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import dk.vaekstspor.SuggestionTest;
import dk.vaekstspor.partner.KnowledgePartner;
import dk.vaekstspor.partner.KnowledgePartners;
import dk.vaekstspor.partner.PartnerType;
import dk.vaekstspor.triage.EnquiryTriage;
import dk.vaekstspor.triage.Suggestion;
import dk.vaekstspor.triage.TriageSuggestion;
import dk.vaekstspor.vocabulary.Competence;
import dk.vaekstspor.vocabulary.Need;
import dk.vaekstspor.vocabulary.Sector;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No test of every day: learns the weights of {@code matching/clue-weights.csv},
 * {@code competence-weights.csv} and {@code need-kinds.csv} from the tuning enquiries and
 * writes them to {@code target/matching}, to be looked at and copied. Run it alone when
 * language data, clues or grades have changed:
 * {@code mvn test -Dtest=PartnerRankingTraining}.
 */
@SuggestionTest
class PartnerRankingTraining {

	/** An ideal partner is worth that many relevant ones. */
	private static final int IDEAL = 3;

	/**
	 * The few examples that were given with the task count so many times: leaving one out
	 * and learning from the rest agreed best with it then.
	 */
	private static final int GIVEN = 6;

	private static final double COST = 0.5;

	/** Keeps the many weights of pairs with a need smaller than the few of clues. */
	private static final double PAIR = 0.5;

	@Autowired
	private PartnerMatching matching;

	@Autowired
	private PartnerFinder finder;

	@Autowired
	private KnowledgePartners partners;

	@Autowired
	private EnquiryTriage triage;

	private final List<Feature[]> rows = new ArrayList<>();

	private final List<Double> answers = new ArrayList<>();

	@Test
	void learnsWeights() throws IOException {
		this.finder.fill().join();
		List<GradedEnquiry> enquiries = GradedEnquiry.read(GradedEnquiry.TUNING)
			.stream()
			.filter(GradedEnquiry::isCompanyCase)
			.toList();
		enquiries.forEach(this::add);
		for (int copy = 0; copy < GIVEN; copy++) {
			GradedEnquiry.read(GradedEnquiry.EXAMPLES).forEach(this::add);
		}
		double[] weights = train();
		Path folder = Files.createDirectories(Path.of("target/matching"));
		Files.write(folder.resolve("clue-weights.csv"), clues(weights));
		Files.write(folder.resolve("need-kinds.csv"), kinds(weights));
		Files.write(folder.resolve("competence-weights.csv"), competences(weights));
		assertThat(enquiries).hasSizeGreaterThan(100);
	}

	/** As assessed by a person, as suggested from the text, and without a text. */
	private void add(GradedEnquiry enquiry) {
		TriageSuggestion suggestion = this.triage.suggest(enquiry.text(), null, null);
		Set<Need> needs = EnumSet.noneOf(Need.class);
		suggestion.needs().forEach((need) -> needs.add(need.term()));
		Sector sector = suggestion.sector().map(Suggestion::term).orElse(null);
		add(enquiry, enquiry.request());
		add(enquiry, enquiry.request(needs, sector, enquiry.text()));
		add(enquiry, enquiry.request(enquiry.needs(), enquiry.sector(), ""));
	}

	private void add(GradedEnquiry enquiry, MatchRequest request) {
		Demand demand = this.matching.demand(request);
		for (KnowledgePartner partner : this.partners.active()) {
			int grade = enquiry.grades().getOrDefault(partner.id(), 0);
			Feature[] row = row(partner, demand);
			for (int copy = 0; copy < ((grade == 2) ? IDEAL : 1); copy++) {
				this.rows.add(row);
				this.answers.add((grade > 0) ? 1.0 : 0.0);
			}
		}
	}

	private Feature[] row(KnowledgePartner partner, Demand demand) {
		Map<Integer, Double> values = new TreeMap<>();
		Map<Clue, Double> clues = Clues.of(partner, demand, this.finder.rarities(), new PartnerWeights());
		clues.remove(Clue.KIND);
		clues.remove(Clue.COMPETENCES);
		clues.forEach((clue, value) -> values.put(clue.ordinal() + 1, value));
		double pair = PAIR * PartnerWeights.share(demand);
		for (NeedProfile need : demand.needs()) {
			values.put(place(need.need(), partner.type()), pair);
			partner.competences().forEach((competence) -> values.put(place(need.need(), competence), pair));
		}
		partner.competences().forEach((competence) -> values.put(place(competence), demand.certainty(competence)));
		return values.entrySet()
			.stream()
			.map((value) -> new FeatureNode(value.getKey(), value.getValue()))
			.toArray(Feature[]::new);
	}

	private static int place(Need need, PartnerType type) {
		return Clue.values().length + 1 + need.ordinal() * PartnerType.values().length + type.ordinal();
	}

	private static int place(Competence competence) {
		return Clue.values().length + 1 + Need.values().length * PartnerType.values().length + competence.ordinal();
	}

	private static int place(Need need, Competence competence) {
		return place(competence) + (need.ordinal() + 1) * Competence.values().length;
	}

	private double[] train() {
		Problem problem = new Problem();
		problem.l = this.rows.size();
		problem.n = place(last(Need.values()), last(Competence.values()));
		problem.bias = -1;
		problem.x = this.rows.toArray(Feature[][]::new);
		problem.y = this.answers.stream().mapToDouble(Double::doubleValue).toArray();
		Parameter parameter = new Parameter(SolverType.L2R_LR, COST, 0.001);
		parameter.setRandom(new Random(1));
		Linear.disableDebugOutput();
		Model model = Linear.train(problem, parameter);
		double sign = (model.getLabels()[0] == 1) ? 1 : -1;
		return Arrays.stream(model.getFeatureWeights()).map((weight) -> sign * weight).toArray();
	}

	private static List<String> clues(double[] weights) {
		Map<Clue, Double> learned = new EnumMap<>(Clue.class);
		Arrays.stream(Clue.values()).forEach((clue) -> learned.put(clue, weights[clue.ordinal()]));
		learned.put(Clue.KIND, 1.0);
		learned.put(Clue.COMPETENCES, 1.0);
		List<String> lines = new ArrayList<>(List.of("clue,weight"));
		learned.forEach((clue, weight) -> lines.add(String.format(Locale.ROOT, "%s,%.2f", clue.code(), weight)));
		return lines;
	}

	private static List<String> kinds(double[] weights) {
		List<String> lines = new ArrayList<>(List.of("need,type,weight"));
		for (Need need : Need.values()) {
			for (PartnerType type : PartnerType.values()) {
				line(need.code() + "," + type.code(), PAIR * weights[place(need, type) - 1]).ifPresent(lines::add);
			}
		}
		return lines;
	}

	private static List<String> competences(double[] weights) {
		List<String> lines = new ArrayList<>(List.of("need,competence,weight"));
		for (Competence competence : Competence.values()) {
			line("," + competence.code(), weights[place(competence) - 1]).ifPresent(lines::add);
		}
		for (Need need : Need.values()) {
			for (Competence competence : Competence.values()) {
				line(need.code() + "," + competence.code(), PAIR * weights[place(need, competence) - 1])
					.ifPresent(lines::add);
			}
		}
		return lines;
	}

	/** Nothing for a weight that would hardly move anything. */
	private static Optional<String> line(String terms, double weight) {
		return (Math.abs(weight) < 0.05) ? Optional.empty()
				: Optional.of(String.format(Locale.ROOT, "%s,%.2f", terms, weight));
	}

	private static <T> T last(T[] terms) {
		return terms[terms.length - 1];
	}

}
