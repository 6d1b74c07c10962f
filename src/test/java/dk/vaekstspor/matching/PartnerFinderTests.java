package dk.vaekstspor.matching;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.zaxxer.hikari.HikariDataSource;
import dk.vaekstspor.language.Finding;
import dk.vaekstspor.partner.KnowledgePartner;
import dk.vaekstspor.partner.KnowledgePartners;
import dk.vaekstspor.vocabulary.Competence;
import dk.vaekstspor.vocabulary.Need;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.data.jdbc.DataJdbcTest;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase.Replace;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

@DataJdbcTest
@AutoConfigureTestDatabase(replace = Replace.NONE)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class PartnerFinderTests {

	private static final String PARTNER = "pvs";

	@TempDir
	private static Path folder;

	@Autowired
	private PartnerFinder finder;

	@Autowired
	private KnowledgePartners partners;

	@Autowired
	private PartnerWeights weights;

	@Autowired
	private SuggestionDirectory directory;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private HikariDataSource pool;

	@DynamicPropertySource
	static void onDisk(DynamicPropertyRegistry registry) {
		registry.add("spring.datasource.url", () -> "jdbc:h2:file:" + folder.resolve("partners") + ";WRITE_DELAY=0");
	}

	@AfterEach
	void reset() {
		this.directory.reset();
	}

	@Test
	void isBuiltInTheBackgroundWhenTheApplicationHasStarted() {
		CompletableFuture<?> filling = (CompletableFuture<?>) ReflectionTestUtils.getField(this.finder, "filling");

		assertThat(filling).isNotNull();
		await().until(filling::isDone);
		assertThat(found()).contains(PARTNER, "erhvervshus-midt");
	}

	@Test
	void findsWhoWasAdded() {
		this.directory.importWith((rows) -> SuggestionDirectory.copy(rows, PARTNER, "nyt-hus"));

		assertThat(found()).contains(PARTNER, "nyt-hus");
	}

	@Test
	void followsAChangeOfCompetences() {
		double before = this.finder.rarities().get(Competence.IPR_PATENT);
		this.directory.importWith((rows) -> rows.get("herningsholm").put("competences", "ipr_patent"));

		assertThat(this.finder.rarities().get(Competence.IPR_PATENT)).isLessThan(before);
		assertThat(this.finder.rarities()).isEqualTo(new PartnerFinder(this.partners, this.weights).rarities());
	}

	@Test
	void followsPausesAndRemovals() {
		this.partners.pause(PARTNER);
		assertThat(found()).doesNotContain(PARTNER);
		this.partners.resume(PARTNER);
		assertThat(found()).contains(PARTNER);
		this.partners.remove(PARTNER);
		assertThat(found()).doesNotContain(PARTNER);
		this.directory.reset();
		assertThat(found()).contains(PARTNER);
	}

	@Test
	void followsAFileThatLeavesPartnersOut() {
		this.directory.importWith((rows) -> rows.keySet().removeAll(Set.of(PARTNER, "herningsholm")));

		assertThat(found()).isNotEmpty().doesNotContain(PARTNER, "herningsholm");
	}

	@Test
	void forgetsWhatWasRolledBack() {
		double rarity = this.finder.rarities().get(Competence.IPR_PATENT);
		this.transaction.executeWithoutResult((status) -> {
			this.directory.importWith((rows) -> SuggestionDirectory.copy(rows, PARTNER, "nyt-hus"));
			this.partners.pause(PARTNER);
			status.setRollbackOnly();
		});

		assertThat(found()).contains(PARTNER).doesNotContain("nyt-hus");
		assertThat(this.finder.rarities()).containsEntry(Competence.IPR_PATENT, rarity);
	}

	@Test
	void proposesNobodyWhoIsPausedBeforeTheIndexHears() {
		this.database.update("UPDATE knowledge_partner SET status = 'PAUSED' WHERE id = ?", PARTNER);

		assertThat(found()).isNotEmpty().doesNotContain(PARTNER);
	}

	@Test
	void countsAsAfterARestart() {
		for (int times = 0; times < 30; times++) {
			this.partners.pause(PARTNER);
			this.partners.resume(PARTNER);
		}

		assertThat(this.finder.rarities()).isEqualTo(new PartnerFinder(this.partners, this.weights).rarities());
	}

	@Test
	void isRightAgainAfterACrash() {
		this.partners.pause(PARTNER);
		crashWhile(() -> {
			this.partners.remove("herningsholm");
			this.directory.importWith((rows) -> SuggestionDirectory.copy(rows, PARTNER, "nyt-hus"));
		});
		PartnerFinder restarted = new PartnerFinder(this.partners, this.weights);

		assertThat(found(restarted)).isNotEmpty().doesNotContain(PARTNER, "nyt-hus");
		assertThat(restarted.rarities()).isEqualTo(this.finder.rarities());
	}

	@Test
	void triesAgainWhenItCouldNotReadTheDirectory() {
		KnowledgePartners broken = null;
		PartnerFinder early = new PartnerFinder(broken, this.weights);
		assertThatThrownBy(early::rarities).hasRootCauseInstanceOf(NullPointerException.class);

		ReflectionTestUtils.setField(early, "partners", this.partners);

		assertThat(found(early)).contains(PARTNER);
	}

	@Test
	void agreesWithTheDirectoryAfterManyThreadsHaveChangedIt() throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(4);
		List<Future<?>> all = new ArrayList<>();
		for (int thread = 0; thread < 4; thread++) {
			boolean pauses = thread % 2 == 0;
			all.add(threads.submit(() -> changeOften(pauses)));
		}
		for (Future<?> one : all) {
			one.get();
		}
		threads.shutdown();

		boolean active = this.partners.find(PARTNER).orElseThrow().isActive();
		assertThat(found().contains(PARTNER)).isEqualTo(active);
		assertThat(this.finder.rarities()).isEqualTo(new PartnerFinder(this.partners, this.weights).rarities());
	}

	private void changeOften(boolean pauses) {
		for (int times = 0; times < 40; times++) {
			try {
				if (pauses) {
					this.partners.pause(PARTNER);
				}
				else {
					this.partners.resume(PARTNER);
				}
			}
			catch (OptimisticLockingFailureException ex) {
				// Somebody else was faster.
			}
			assertThat(found()).contains("erhvervshus-midt");
		}
	}

	/** The database stops at once and leaves its files as they are. */
	private void crashWhile(Runnable uncommitted) {
		assertThatThrownBy(() -> this.transaction.executeWithoutResult((status) -> {
			uncommitted.run();
			this.database.execute("SHUTDOWN IMMEDIATELY");
			this.database.execute("SELECT 1");
		})).isInstanceOf(RuntimeException.class);
		this.pool.getHikariPoolMXBean().softEvictConnections();
	}

	private List<String> found() {
		return found(this.finder);
	}

	/** For a company that needs a patent. */
	private static List<String> found(PartnerFinder finder) {
		MatchRequest request = new MatchRequest(Set.of(Need.IPR), null, null, null);
		List<Finding<Competence>> read = Arrays.stream(Competence.values())
			.map((competence) -> new Finding<>(competence, (competence == Competence.IPR_PATENT) ? 0.9 : 0, List.of()))
			.toList();
		Demand demand = Demand.of(request, List.of(), read, false);
		return finder.candidates(demand).stream().map(KnowledgePartner::id).toList();
	}

	@TestConfiguration
	@ComponentScan("dk.vaekstspor.partner")
	@Import({ PartnerFinder.class, PartnerWeights.class, SuggestionDirectory.class })
	static class OnlyPartners {

	}

}
