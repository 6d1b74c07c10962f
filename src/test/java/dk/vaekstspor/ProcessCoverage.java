package dk.vaekstspor;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.community.process_test_coverage.core.model.DefaultCollector;
import org.camunda.community.process_test_coverage.core.model.Event;
import org.camunda.community.process_test_coverage.core.model.Model;
import org.camunda.community.process_test_coverage.engine.platform7.ElementCoverageParseListener;
import org.camunda.community.process_test_coverage.engine.platform7.ExecutionContextModelProvider;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageConfigurator;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessEngineAdapter;
import org.camunda.community.process_test_coverage.spring_test.common.BaseProcessEngineCoverageTestExecutionListener;
import org.camunda.community.process_test_coverage.spring_test.common.ProcessEngineCoverageProperties;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.TestContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures what the tests of one class pass of one process. The library knows one demand
 * for all test classes of an application, so its own listener is switched off and this
 * one asks each class for what its {@link CoversProcess} says. Reports are in
 * {@code target/process-test-coverage}.
 */
class ProcessCoverage extends BaseProcessEngineCoverageTestExecutionListener {

	private final DefaultCollector collector = new DefaultCollector(new ExecutionContextModelProvider());

	@Override
	protected DefaultCollector getCoverageCollector() {
		return this.collector;
	}

	@Override
	protected boolean isTestClassExcluded(TestContext testContext) {
		return false;
	}

	@Override
	public void beforeTestClass(TestContext testContext) {
		super.beforeTestClass(testContext);
		ProcessEngine engine = testContext.getApplicationContext().getBean(ProcessEngine.class);
		new ProcessEngineAdapter(engine, this.collector).initializeListeners();
	}

	@Override
	public void afterTestClass(TestContext testContext) {
		super.afterTestClass(testContext);
		String process = testContext.getTestClass().getAnnotation(CoversProcess.class).value();
		List<Model> models = this.collector.getModels()
			.stream()
			.filter((model) -> model.getKey().equals(process))
			.toList();
		assertThat(models).as("process '%s' was started", process).hasSize(1);
		assertThat(missed(models.get(0))).as("elements of '%s' that no test passed", process).isEmpty();
	}

	private List<String> missed(Model model) {
		Set<String> passed = this.collector.getActiveSuite()
			.getEvents(model.getKey())
			.stream()
			.map(Event::getDefinitionKey)
			.collect(Collectors.toSet());
		BpmnModelInstance bpmn = Bpmn
			.readModelFromStream(new ByteArrayInputStream(model.getXml().getBytes(StandardCharsets.UTF_8)));
		return Stream.of(FlowNode.class, SequenceFlow.class)
			.flatMap((type) -> bpmn.getModelElementsByType(type).stream())
			.map(BaseElement::getId)
			.filter((id) -> !passed.contains(id))
			.toList();
	}

	/** Has the engine tell what it passes, and switches the library's listener off. */
	@TestConfiguration(proxyBeanMethods = false)
	static class Configuration {

		@Bean
		ProcessEnginePlugin coverageEvents() {
			return new AbstractProcessEnginePlugin() {
				@Override
				public void preInit(ProcessEngineConfigurationImpl engine) {
					ProcessCoverageConfigurator.initializeProcessCoverageExtensions(engine);
					ignoreUntilAsked(engine);
				}
			};
		}

		/** The library refuses every step of a test that measures nothing. */
		private static void ignoreUntilAsked(ProcessEngineConfigurationImpl engine) {
			engine.getCustomPostBPMNParseListeners()
				.stream()
				.filter(ElementCoverageParseListener.class::isInstance)
				.map(ElementCoverageParseListener.class::cast)
				.forEach((listener) -> listener.setCoverageState((event) -> {
				}));
		}

		@Bean
		ProcessEngineCoverageProperties coverageProperties() {
			return ProcessEngineCoverageProperties.builder()
				.addInclusionPatternForTestClasses("measured by ProcessCoverage")
				.build();
		}

	}

}
