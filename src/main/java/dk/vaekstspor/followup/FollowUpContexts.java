package dk.vaekstspor.followup;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import dk.vaekstspor.engine.FormContext;
import dk.vaekstspor.engine.FormTask;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Which facts the forms of the process show.
 */
@Configuration(proxyBeanMethods = false)
class FollowUpContexts {

	@Bean
	FormContext followUpContext(FollowUpFacts facts) {
		return new FactsContext("followUp", facts::ofRound);
	}

	@Bean
	FormContext handleDissatisfactionContext(FollowUpFacts facts) {
		return new FactsContext("handleDissatisfaction", facts::ofRound);
	}

	@Bean
	FormContext registerEffectContext(FollowUpFacts facts) {
		return new FactsContext("registerEffect", facts::ofRound);
	}

	@Bean
	FormContext contactCompanyContext(FollowUpFacts facts) {
		return new FactsContext("contactCompany", facts::ofSurvey);
	}

	private record FactsContext(String taskKey,
			Function<String, List<Map<String, String>>> facts) implements FormContext {

		@Override
		public Map<String, Object> values(FormTask task) {
			return Map.of("facts", this.facts.apply(task.caseNumber()));
		}

	}

}
