package dk.vaekstspor.partner;

import java.util.List;
import java.util.Set;

import dk.vaekstspor.csv.CsvFault;
import dk.vaekstspor.vocabulary.Competence;
import dk.vaekstspor.vocabulary.Sector;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.data.jdbc.DataJdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@DataJdbcTest
@RecordApplicationEvents
@Import({ KnowledgePartners.class, PartnerKeeping.class })
class PartnerKeepingTests {

	@Autowired
	private KnowledgePartners partners;

	@Autowired
	private PartnerKeeping keeping;

	@Autowired
	private ApplicationEvents events;

	private KnowledgePartner partner;

	@BeforeEach
	void addOne() {
		this.partner = this.keeping.add(entry("Skåne-Sø & Ægir"));
	}

	@Test
	void keepsWhatWasWritten() {
		KnowledgePartner kept = this.partners.find("skaane-soe-aegir").orElseThrow();

		assertThat(kept).isEqualTo(this.partner);
		assertThat(kept.competences()).containsExactly(Competence.METROLOGY, Competence.AUTOMATION_ROBOTICS);
		assertThat(kept.sectors()).containsExactly(Sector.TRANSPORT);
		assertThat(kept.allSectors()).isTrue();
		assertThat(kept.languages()).containsExactly(SpokenLanguage.EN);
		assertThat(kept.capacity()).isEqualTo(4);
		assertThat(kept.conflicts()).containsExactly("12345678");
		assertThat(kept.email()).isEqualTo("post@example.dk");
	}

	@Test
	void addsAtTheEndWithAnIdOfItsOwn() {
		assertThat(this.keeping.add(entry("Skåne-Sø & Ægir")).id()).isEqualTo("skaane-soe-aegir-2");
		assertThat(this.keeping.add(entry("ÅÅ!")).id()).isEqualTo("aaaa");
		assertThat(this.keeping.add(entry("…")).id()).isEqualTo("partner");
		assertThat(this.partners.inOrder()).extracting(KnowledgePartner::id)
			.containsExactly("skaane-soe-aegir", "skaane-soe-aegir-2", "aaaa", "partner");
	}

	@Test
	void changesAllButIdPlaceAndPause() {
		this.keeping.add(entry("En anden"));
		this.keeping.pause(this.partner.id(), this.partner.version());

		KnowledgePartner changed = this.keeping.change(this.partner.id(), entry("Nyt navn"),
				this.partner.version() + 1);

		assertThat(changed)
			.extracting(KnowledgePartner::id, KnowledgePartner::name, KnowledgePartner::position,
					KnowledgePartner::status)
			.containsExactly("skaane-soe-aegir", "Nyt navn", 0, PartnerStatus.PAUSED);
	}

	@Test
	void refusesAChangeOfWhatSomebodyElseHasChanged() {
		long seen = this.partner.version();
		this.keeping.change(this.partner.id(), entry("Først"), seen);

		assertThatExceptionOfType(PartnerChangedMeanwhile.class)
			.isThrownBy(() -> this.keeping.change(this.partner.id(), entry("For sent"), seen));
		assertThatExceptionOfType(PartnerChangedMeanwhile.class)
			.isThrownBy(() -> this.keeping.pause(this.partner.id(), seen));
		assertThat(this.partners.find(this.partner.id())).get().extracting(KnowledgePartner::name).isEqualTo("Først");
	}

	@Test
	void changesNoPartnerThatIsGone() {
		this.keeping.remove(this.partner.id(), this.partner.version());

		assertThatExceptionOfType(PartnerUnknown.class)
			.isThrownBy(() -> this.keeping.change(this.partner.id(), entry("Nyt navn"), 1));
		assertThatExceptionOfType(PartnerUnknown.class).isThrownBy(() -> this.keeping.resume("findes-ikke", 0));
		assertThat(this.partners.find(this.partner.id())).get().extracting(KnowledgePartner::isListed).isEqualTo(false);
	}

	@Test
	void namesEveryFieldAtFaultInTheirOrder() {
		PartnerEntry wrong = new PartnerEntry("\ud800", "", "https://x", null, List.of("flying"), List.of(), "",
				"mange", "12", "", "", "", "010190-1234", "x", List.of("se"), "ti", List.of("1"));

		List<CsvFault> faults = catchThrowableOfType(PartnerEntryRejected.class, () -> this.keeping.add(wrong))
			.faults();

		assertThat(faults).extracting(CsvFault::column)
			.containsExactly("name", "type", "domain", "town", "competences", "sectors", "offers", "company_size",
					"trl", "reach", "confidence", "note", "email", "languages", "capacity", "conflicts");
		assertThat(faults).extracting(CsvFault::explanation)
			.contains("skal skrives som fx au.dk, uden https:// og skråstreger (»https://x«)", "skal udfyldes");
	}

	@Test
	void tellsOfEveryChange() {
		this.events.clear();
		String id = this.partner.id();

		this.keeping.change(id, entry("Nyt navn"), this.partner.version());
		this.keeping.pause(id, this.partner.version() + 1);
		this.keeping.resume(id, this.partner.version() + 2);
		this.keeping.remove(id, this.partner.version() + 3);

		assertThat(this.events.stream(PartnersChanged.class)).hasSize(4).containsOnly(new PartnersChanged(Set.of(id)));
	}

	private static PartnerEntry entry(String name) {
		return new PartnerEntry(name, "university", "example.dk", " Herning ",
				List.of("metrology", "automation_robotics"), List.of("ALL", "TRANSPORT"), "Hjælp\nog råd", "2-250",
				"n/a", "local", "high", "", "", "post@example.dk", List.of("en"), "4", List.of("12345678"));
	}

}
