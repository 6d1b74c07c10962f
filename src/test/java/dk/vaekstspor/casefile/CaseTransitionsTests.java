package dk.vaekstspor.casefile;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import dk.vaekstspor.vocabulary.Flag;
import dk.vaekstspor.vocabulary.Sector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CaseTransitionsTests {

	private static final Instant NOW = CasefileTestConfiguration.NOW;

	@ParameterizedTest(name = "{0}: {1} -> {2}")
	@CsvSource(textBlock = """
			RECEIVED,    triage,        RECEIVED
			ASSESSED,    triage,        CaseAlreadyAssessed
			IN_PROGRESS, triage,        CaseAlreadyAssessed
			FOLLOW_UP,   triage,        CaseAlreadyAssessed
			CLOSED,      triage,        CaseAlreadyClosed
			RECEIVED,    assess,        ASSESSED
			ASSESSED,    assess,        ASSESSED
			IN_PROGRESS, assess,        WorkAlreadyStarted
			FOLLOW_UP,   assess,        FollowUpAlreadyStarted
			CLOSED,      assess,        CaseAlreadyClosed
			RECEIVED,    startWork,     CaseNotAssessed
			ASSESSED,    startWork,     IN_PROGRESS
			IN_PROGRESS, startWork,     IN_PROGRESS
			FOLLOW_UP,   startWork,     FollowUpAlreadyStarted
			CLOSED,      startWork,     CaseAlreadyClosed
			RECEIVED,    startFollowUp, CaseNotAssessed
			ASSESSED,    startFollowUp, WorkNotStarted
			IN_PROGRESS, startFollowUp, FOLLOW_UP
			FOLLOW_UP,   startFollowUp, FOLLOW_UP
			CLOSED,      startFollowUp, CaseAlreadyClosed
			RECEIVED,    flag,          RECEIVED
			ASSESSED,    flag,          ASSESSED
			IN_PROGRESS, flag,          IN_PROGRESS
			FOLLOW_UP,   flag,          FOLLOW_UP
			CLOSED,      flag,          CaseAlreadyClosed
			RECEIVED,    assignOwner,   RECEIVED
			ASSESSED,    assignOwner,   ASSESSED
			IN_PROGRESS, assignOwner,   IN_PROGRESS
			FOLLOW_UP,   assignOwner,   FOLLOW_UP
			CLOSED,      assignOwner,   CaseAlreadyClosed
			RECEIVED,    linkCompany,   RECEIVED
			ASSESSED,    linkCompany,   ASSESSED
			IN_PROGRESS, linkCompany,   IN_PROGRESS
			FOLLOW_UP,   linkCompany,   FOLLOW_UP
			CLOSED,      linkCompany,   CaseAlreadyClosed
			RECEIVED,    addTo,         CLOSED
			ASSESSED,    addTo,         CaseAlreadyAssessed
			IN_PROGRESS, addTo,         CaseAlreadyAssessed
			FOLLOW_UP,   addTo,         CaseAlreadyAssessed
			CLOSED,      addTo,         CaseAlreadyClosed
			""")
	void followsTheRules(CaseStatus from, String verb, String outcome) {
		check(at(from), verb(verb), outcome);
	}

	@ParameterizedTest(name = "{0}: close {1} -> {2}")
	@CsvSource(textBlock = """
			RECEIVED,    ANSWERED,            CaseNotAssessed
			RECEIVED,    FORWARDED,           CaseNotAssessed
			RECEIVED,    ADDED_TO_OTHER_CASE, CLOSED
			RECEIVED,    RESOLVED,            CaseNotAssessed
			RECEIVED,    PARTLY_RESOLVED,     CaseNotAssessed
			RECEIVED,    NOT_RESOLVED,        CaseNotAssessed
			RECEIVED,    WITHDRAWN,           CLOSED
			ASSESSED,    ANSWERED,            CLOSED
			ASSESSED,    FORWARDED,           CLOSED
			ASSESSED,    ADDED_TO_OTHER_CASE, CaseAlreadyAssessed
			ASSESSED,    RESOLVED,            WorkNotStarted
			ASSESSED,    PARTLY_RESOLVED,     WorkNotStarted
			ASSESSED,    NOT_RESOLVED,        WorkNotStarted
			ASSESSED,    WITHDRAWN,           CLOSED
			IN_PROGRESS, ANSWERED,            CLOSED
			IN_PROGRESS, FORWARDED,           CLOSED
			IN_PROGRESS, ADDED_TO_OTHER_CASE, CaseAlreadyAssessed
			IN_PROGRESS, RESOLVED,            CLOSED
			IN_PROGRESS, PARTLY_RESOLVED,     CLOSED
			IN_PROGRESS, NOT_RESOLVED,        CLOSED
			IN_PROGRESS, WITHDRAWN,           CLOSED
			FOLLOW_UP,   ANSWERED,            FollowUpAlreadyStarted
			FOLLOW_UP,   FORWARDED,           FollowUpAlreadyStarted
			FOLLOW_UP,   ADDED_TO_OTHER_CASE, CaseAlreadyAssessed
			FOLLOW_UP,   RESOLVED,            CLOSED
			FOLLOW_UP,   PARTLY_RESOLVED,     CLOSED
			FOLLOW_UP,   NOT_RESOLVED,        CLOSED
			FOLLOW_UP,   WITHDRAWN,           CLOSED
			""")
	void closesOnlyWithAResultThatFits(CaseStatus from, CaseResult result, String outcome) {
		check(at(from), (caseFile) -> caseFile.close(result, NOW), outcome);
	}

	@ParameterizedTest
	@MethodSource("results")
	void closesNoCaseTwice(CaseResult result) {
		check(at(CaseStatus.CLOSED), (caseFile) -> caseFile.close(result, NOW), "CaseAlreadyClosed");
	}

	@Test
	void namesTheCaseAndNobodyElseInARefusal() {
		assertThatThrownBy(() -> at(CaseStatus.CLOSED).assignOwner("hemmelig")).isInstanceOf(IllegalCaseState.class)
			.hasMessage("Case 2026-00001 is already closed");
	}

	static Stream<Arguments> results() {
		return Arrays.stream(CaseResult.values()).map(Arguments::of);
	}

	private static void check(CaseFile before, UnaryOperator<CaseFile> verb, String outcome) {
		if (Arrays.stream(CaseStatus.values()).map(CaseStatus::name).toList().contains(outcome)) {
			assertThat(verb.apply(before).status()).hasToString(outcome);
		}
		else {
			assertThatThrownBy(() -> verb.apply(before)).isInstanceOf(IllegalCaseState.class)
				.satisfies((refusal) -> assertThat(refusal.getClass().getSimpleName()).isEqualTo(outcome));
		}
	}

	private static UnaryOperator<CaseFile> verb(String name) {
		return switch (name) {
			case "triage" -> (caseFile) -> caseFile.triage(Sector.OTHER, Priority.NORMAL);
			case "assess" -> (caseFile) -> caseFile.assess(CasefileTestConfiguration.assessment(Set.of(), Set.of()));
			case "startWork" -> CaseFile::startWork;
			case "startFollowUp" -> CaseFile::startFollowUp;
			case "flag" -> (caseFile) -> caseFile.flag(Flag.URGENT);
			case "assignOwner" -> (caseFile) -> caseFile.assignOwner("leder");
			case "linkCompany" -> (caseFile) -> caseFile.linkCompany(2);
			case "addTo" -> (caseFile) -> caseFile.addTo(opened("2026-00002"), NOW);
			default -> throw new IllegalArgumentException(name);
		};
	}

	private static CaseFile at(CaseStatus status) {
		CaseFile opened = opened("2026-00001");
		return switch (status) {
			case RECEIVED -> opened;
			case ASSESSED -> verb("assess").apply(opened);
			case IN_PROGRESS -> at(CaseStatus.ASSESSED).startWork();
			case FOLLOW_UP -> at(CaseStatus.IN_PROGRESS).startFollowUp();
			case CLOSED -> opened.close(CaseResult.WITHDRAWN, NOW);
		};
	}

	private static CaseFile opened(String caseNumber) {
		return CaseFile.open(caseNumber, CasefileTestConfiguration.enquiry(1, "Hej"), NOW);
	}

}
