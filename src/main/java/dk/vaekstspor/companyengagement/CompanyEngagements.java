package dk.vaekstspor.companyengagement;

import java.util.HashMap;
import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Starts company engagements for other programs; the only place that talks to the engine
 * about them.
 */
@Service
public class CompanyEngagements {

	private final RuntimeService runtimeService;

	CompanyEngagements(RuntimeService runtimeService) {
		this.runtimeService = runtimeService;
	}

	/**
	 * Opens a case for the enquiry and begins its process, both or neither. The texts
	 * travel as variables that the first step takes out again before anything is written.
	 * @param engagement the enquiry
	 * @return the case number
	 */
	@Transactional
	public String start(NewEngagement engagement) {
		return this.runtimeService.createMessageCorrelation(CompanyEngagementProcess.ENQUIRY_RECEIVED)
			.setVariables(values(engagement))
			.correlateStartMessage()
			.getBusinessKey();
	}

	private static Map<String, Object> values(NewEngagement engagement) {
		Map<String, Object> values = new HashMap<>();
		values.put("companyName", engagement.companyName());
		values.put("cvrNumber", engagement.cvrNumber());
		values.put("contactName", engagement.contactName());
		values.put("contactEmail", engagement.contactEmail());
		values.put("contactPhone", engagement.contactPhone());
		values.put("text", engagement.text());
		values.put("channel", engagement.channel().code());
		values.put("suppliesHospitals", engagement.suppliesHospitals());
		values.put("relatedCaseNumber", engagement.relatedCaseNumber());
		// whose sign-in a program uses says nothing about who will work on the case
		values.put(CompanyEngagementProcess.INITIATOR.name(), null);
		return values;
	}

}
