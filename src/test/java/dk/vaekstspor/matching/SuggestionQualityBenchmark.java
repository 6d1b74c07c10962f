package dk.vaekstspor.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dk.vaekstspor.SuggestionTest;
import dk.vaekstspor.matching.SuggestionQuality.Hits;
import dk.vaekstspor.partner.KnowledgePartners;
import dk.vaekstspor.triage.EnquiryTriage;
import dk.vaekstspor.vocabulary.Flag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How well triage and matching agree with an expert, beside three simple ways to rank.
 * Only the figures of the measured enquiries tell how good the suggestions are for texts
 * that nobody tuned on. Results are kept in {@code target/benchmarks}.
 */
@SuggestionTest
class SuggestionQualityBenchmark {

	@Autowired
	private EnquiryTriage triage;

	@Autowired
	private PartnerMatching matching;

	@Autowired
	private KnowledgePartners partners;

	private final List<String> lines = new ArrayList<>();

	@ParameterizedTest
	@ValueSource(strings = { GradedEnquiry.EXAMPLES, GradedEnquiry.TUNING, GradedEnquiry.MEASURED })
	void agreesWithTheExpert(String file) {
		SuggestionQuality quality = new SuggestionQuality(GradedEnquiry.read(file), this.triage, this.matching);
		note("== %s", file);
		note("needs macro-F1 %.3f, sector %.3f, case type %.3f, kind %.3f", quality.needsMacroF1(),
				quality.sectorAccuracy(), quality.caseTypeAccuracy(), quality.kindAccuracy());
		for (Flag flag : Flag.values()) {
			Hits hits = quality.flag(flag);
			note("flag %s: recall %.2f, precision %.2f (%d right, %d wrong, %d missed)", flag.code(), hits.recall(),
					hits.precision(), hits.right(), hits.wrong(), hits.missing());
		}
		Baselines baselines = new Baselines(this.partners.active());
		double given = quality.matchingWithGivenNeeds();
		note("nDCG@5 given needs %.3f, given needs without text %.3f, from text %.3f; ideal in top three %.2f", given,
				quality.matchingWithoutText(), quality.matchingFromText(), quality.idealInTopThree());
		note("nDCG@5 of BM25 %.3f, of unweighted competences %.3f, of chance %.3f", quality.ndcg(baselines::bm25),
				quality.ndcg(baselines::unweighted), quality.ndcg(baselines::random));
		assertThat(given).isGreaterThan(1.2 * quality.ndcg(baselines::unweighted))
			.isGreaterThan(2 * quality.ndcg(baselines::bm25))
			.isGreaterThan(3 * quality.ndcg(baselines::random));
	}

	@AfterEach
	void keep() throws IOException {
		Files.createDirectories(Path.of("target/benchmarks"));
		Path file = Path.of("target/benchmarks/suggestion-quality.txt");
		List<String> before = Files.exists(file) ? Files.readAllLines(file) : List.of();
		List<String> all = new ArrayList<>(before);
		all.addAll(this.lines);
		Files.write(file, all);
	}

	private void note(String format, Object... values) {
		this.lines.add(String.format(Locale.ROOT, format, values));
		System.out.println(this.lines.get(this.lines.size() - 1));
	}

}
