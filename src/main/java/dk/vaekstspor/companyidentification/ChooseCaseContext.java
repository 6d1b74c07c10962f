package dk.vaekstspor.companyidentification;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

import dk.vaekstspor.casefile.CaseFile;
import dk.vaekstspor.engine.FormContext;
import dk.vaekstspor.engine.FormTask;
import dk.vaekstspor.workingdays.DanishWorkingDays;

import org.springframework.stereotype.Component;

/**
 * Offers the open cases that an enquiry may belong to, telling of each only what every
 * caseworker may know.
 */
@Component
class ChooseCaseContext implements FormContext {

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy")
		.withZone(DanishWorkingDays.ZONE);

	private final OpenCases openCases;

	ChooseCaseContext(OpenCases openCases) {
		this.openCases = openCases;
	}

	@Override
	public String taskKey() {
		return "chooseCase";
	}

	@Override
	public Map<String, Object> values(FormTask task) {
		return Map.of("openCases",
				this.openCases.besides(task.caseNumber()).stream().map(ChooseCaseContext::option).toList());
	}

	private static Map<String, String> option(CaseFile open) {
		return Map.of("value", open.caseNumber(), "label", label(open));
	}

	private static String label(CaseFile open) {
		String about = open.isConfidential() ? "fortrolig" : needs(open);
		String owner = (open.owner() != null) ? "sagsbehandler " + open.owner() : "ingen sagsbehandler endnu";
		return String.join(" · ", open.caseNumber(), "åbnet " + DATE.format(open.openedAt()), open.status().label(),
				about, owner);
	}

	private static String needs(CaseFile open) {
		List<String> needs = open.needs().stream().map((need) -> need.label()).toList();
		return needs.isEmpty() ? "endnu ikke vurderet" : String.join(", ", needs);
	}

}
