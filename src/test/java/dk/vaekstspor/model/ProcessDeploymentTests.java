package dk.vaekstspor.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProcessDeploymentTests {

	@Test
	void deploysEveryModel() throws IOException {
		ProcessEngine engine = new StandaloneInMemProcessEngineConfiguration()
			.setJdbcUrl("jdbc:h2:mem:model-deployment")
			.setProcessEngineName("model-deployment")
			.buildProcessEngine();
		try {
			DeploymentWithDefinitions deployment = deployment(engine).deployWithResult();
			assertThat(deployment.getDeployedProcessDefinitions()).extracting(ProcessDefinition::getKey)
				.containsExactlyInAnyOrder("bottleneckAlert", "companyEngagement", "companyIdentification", "taskforce",
						"taskforceInvitation", "taskforceAction", "taskforceReadiness", "knowledgePartnerMatching",
						"followUp");
			assertThat(deployment.getDeployedDecisionDefinitions()).extracting(DecisionDefinition::getKey)
				.containsExactlyInAnyOrder("triageEnquiry", "taskforceCompetences");
		}
		finally {
			engine.close();
		}
	}

	private static DeploymentBuilder deployment(ProcessEngine engine) throws IOException {
		DeploymentBuilder builder = engine.getRepositoryService().createDeployment();
		for (Path file : models()) {
			try (InputStream model = Files.newInputStream(file)) {
				builder.addInputStream(file.getFileName().toString(), model);
			}
		}
		return builder;
	}

	private static List<Path> models() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("processes"))) {
			return files.sorted().toList();
		}
	}

}
