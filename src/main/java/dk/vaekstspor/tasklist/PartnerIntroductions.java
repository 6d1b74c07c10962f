package dk.vaekstspor.tasklist;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dk.vaekstspor.casefile.CaseAccessLog;
import dk.vaekstspor.casefile.CaseFile;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.company.Companies;
import dk.vaekstspor.engine.CurrentUser;
import dk.vaekstspor.engine.Groups;
import dk.vaekstspor.introduction.Introduction;
import dk.vaekstspor.introduction.IntroductionState;
import dk.vaekstspor.introduction.Introductions;
import dk.vaekstspor.tasklist.PartnerDetails.IntroductionLine;

import org.springframework.stereotype.Component;

/**
 * What has come of introducing companies to a partner. Which company a confidential case
 * is about is told to managers and to the case's owner, and what they are told is logged.
 */
@Component
class PartnerIntroductions {

	private static final int LATEST = 100;

	/** Before the company has answered, the partner has nothing to do with it. */
	private static final Set<IntroductionState> NOT_YET = Set.of(IntroductionState.PROPOSED, IntroductionState.CHOSEN);

	private static final Set<IntroductionState> OPEN = Set.of(IntroductionState.CONSENTED, IntroductionState.INTRODUCED,
			IntroductionState.ACCEPTED);

	private final Introductions introductions;

	private final CaseFiles caseFiles;

	private final Companies companies;

	private final CaseAccessLog accesses;

	private final CurrentUser user;

	PartnerIntroductions(Introductions introductions, CaseFiles caseFiles, Companies companies, CaseAccessLog accesses,
			CurrentUser user) {
		this.introductions = introductions;
		this.caseFiles = caseFiles;
		this.companies = companies;
		this.accesses = accesses;
		this.user = user;
	}

	/** The newest first, as this reader may see them. */
	List<IntroductionLine> of(String partnerId, String reader) {
		return this.introductions.withPartner(partnerId)
			.stream()
			.filter((introduction) -> !NOT_YET.contains(introduction.state()))
			.limit(LATEST)
			.map((introduction) -> line(introduction, reader))
			.toList();
	}

	private IntroductionLine line(Introduction introduction, String reader) {
		boolean open = OPEN.contains(introduction.state()) && introduction.result() == null;
		String how = (introduction.result() != null) ? introduction.result().label() : introduction.state().label();
		String since = DanishTimes.of(since(introduction));
		return visible(introduction.caseNumber(), reader).map((caseFile) -> {
			this.accesses.read(caseFile.caseNumber(), reader);
			return new IntroductionLine(caseFile.caseNumber(), this.companies.get(caseFile.companyId()).name(), open,
					how, since, Objects.requireNonNullElse(introduction.note(), ""));
		}).orElseGet(() -> new IntroductionLine("", "", open, how, since, ""));
	}

	private Optional<CaseFile> visible(String caseNumber, String reader) {
		return this.caseFiles.find(caseNumber)
			.filter((caseFile) -> !caseFile.isConfidential() || this.user.isIn(Groups.MANAGER)
					|| reader.equals(caseFile.owner()));
	}

	private static Instant since(Introduction introduction) {
		return Stream.of(introduction.answeredAt(), introduction.introducedAt(), introduction.proposedAt())
			.filter(Objects::nonNull)
			.findFirst()
			.orElseThrow();
	}

}
