package dk.vaekstspor.overview;

import java.time.Instant;
import java.util.Optional;

import dk.vaekstspor.bottlenecks.ModelledStep;
import dk.vaekstspor.casefile.CaseFile;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.company.Companies;
import dk.vaekstspor.steprecord.StepRecord;

import org.springframework.stereotype.Component;

/**
 * Tells what case an open step belongs to.
 */
@Component
class CasesAtRisk {

	private final CaseFiles caseFiles;

	private final Companies companies;

	CasesAtRisk(CaseFiles caseFiles, Companies companies) {
		this.caseFiles = caseFiles;
		this.companies = companies;
	}

	CaseAtRisk tell(OpenStep open, Instant now) {
		StepRecord passage = open.passage();
		Optional<CaseFile> caseFile = Optional.ofNullable(passage.caseNumber()).flatMap(this.caseFiles::find);
		boolean confidential = caseFile.map(CaseFile::isConfidential).orElse(false);
		String company = caseFile.filter((file) -> !confidential)
			.map((file) -> this.companies.get(file.companyId()).name())
			.orElse(null);
		String name = open.process().model().find(passage.step()).map(ModelledStep::name).orElse(passage.step());
		return new CaseAtRisk(passage.caseNumber(), company, confidential, passage.processKey(),
				open.process().model().name(), passage.processInstance(), passage.step(), name, passage.waitsFor(),
				open.deadline(), open.isDueBefore(now), passage.claimed());
	}

}
