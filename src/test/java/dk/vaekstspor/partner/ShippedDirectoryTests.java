package dk.vaekstspor.partner;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.data.jdbc.DataJdbcTest;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@DataJdbcTest
@Import({ KnowledgePartners.class, ShippedDirectory.class })
class ShippedDirectoryTests {

	@Autowired
	private KnowledgePartners partners;

	@Autowired
	private ShippedDirectory shippedDirectory;

	@BeforeEach
	void load() throws Exception {
		this.shippedDirectory.run(null);
	}

	@Test
	void fillsAnEmptyDirectoryWithFaultlessRows() {
		assertThat(this.partners.active()).hasSize(63)
			.extracting(KnowledgePartner::id)
			.contains("erhvervshus-midt", "innovationsfonden", "herningsholm");
	}

	@Test
	void servesEveryCompanySizeSomewhere() {
		for (int employees : new int[] { 0, 1, 30, 250, 5000 }) {
			assertThat(this.partners.active()).anyMatch((partner) -> partner.serves(employees));
		}
	}

	@Test
	void knowsWhoServesWhichSize() {
		assertThat(this.partners.find("thekitchen")).get().matches((partner) -> !partner.serves(11));
		assertThat(this.partners.find("innovationsfonden")).get().matches((partner) -> partner.serves(900));
	}

}
