package dk.vaekstspor.bottlenecks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dk.vaekstspor.casefile.CaseFile;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.company.Companies;
import dk.vaekstspor.steprecord.RecordSelection;
import dk.vaekstspor.steprecord.StepRecord;
import dk.vaekstspor.steprecord.StepRecords;
import dk.vaekstspor.workingdays.WorkingHours;

import org.springframework.stereotype.Component;

/**
 * Finds the cases that have been in a step the longest.
 */
@Component
class OpenPassages {

	private static final double HOUR = 3_600_000;

	private static final int MOST = 10;

	private final StepRecords records;

	private final CaseFiles caseFiles;

	private final Companies companies;

	private final WorkingHours workingHours;

	OpenPassages(StepRecords records, CaseFiles caseFiles, Companies companies, WorkingHours workingHours) {
		this.records = records;
		this.caseFiles = caseFiles;
		this.companies = companies;
		this.workingHours = workingHours;
	}

	List<OpenPassage> oldest(RecordSelection selection, String step, Window window) {
		Instant asOf = Instant.ofEpochMilli(window.asOf());
		return this.records.openAt(selection, step, Instant.ofEpochMilli(window.bound()), MOST)
			.stream()
			.map((passage) -> told(passage, asOf))
			.toList();
	}

	private OpenPassage told(StepRecord passage, Instant asOf) {
		Optional<CaseFile> caseFile = Optional.ofNullable(passage.caseNumber()).flatMap(this.caseFiles::find);
		return new OpenPassage(passage.caseNumber(),
				caseFile.map((file) -> this.companies.get(file.companyId()).name()).orElse(null),
				caseFile.map(CaseFile::isConfidential).orElse(false), passage.processInstance(), passage.enteredAt(),
				passage.dueAt(), passage.dueAt() != null && asOf.isAfter(passage.dueAt()),
				Duration.between(passage.enteredAt(), asOf).toMillis() / HOUR,
				this.workingHours.between(passage.enteredAt(), asOf) / HOUR, passage.claimed());
	}

}
