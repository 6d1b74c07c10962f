package dk.vaekstspor.taskforce;

import dk.vaekstspor.casefile.CaseFile;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.vocabulary.CaseType;
import dk.vaekstspor.vocabulary.Need;
import dk.vaekstspor.vocabulary.Sector;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

import org.springframework.stereotype.Component;

/**
 * Lends the decision what it asks about the case.
 */
@Component
class TaskforceCompetencesInputListener implements ExecutionListener {

	private final CaseFiles caseFiles;

	TaskforceCompetencesInputListener(CaseFiles caseFiles) {
		this.caseFiles = caseFiles;
	}

	@Override
	public void notify(DelegateExecution execution) {
		CaseFile caseFile = this.caseFiles.get(TaskforceProcess.CASE_NUMBER.get(execution));
		TaskforceProcess.NEEDS.lend(execution, caseFile.needs().stream().map(Need::code).toList());
		TaskforceProcess.CASE_TYPE.lend(execution, code(caseFile.caseType()));
		TaskforceProcess.SECTOR.lend(execution, code(caseFile.sector()));
	}

	private static String code(CaseType caseType) {
		return (caseType != null) ? caseType.code() : null;
	}

	private static String code(Sector sector) {
		return (sector != null) ? sector.code() : null;
	}

}
