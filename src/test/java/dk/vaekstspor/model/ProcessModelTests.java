package dk.vaekstspor.model;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.LaneSet;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class ProcessModelTests {

	private static final String ID = "(startEvent|endEvent|event|serviceTask|userTask|sendTask|businessRuleTask"
			+ "|callActivity|subProcess|gateway|flow|message|error|escalation)_[a-z][A-Za-z]*";

	/** A literal, a name, or one method call on a named bean. */
	private static final Pattern EXPRESSION = Pattern
		.compile("false|[a-z]\\w*|[a-z]\\w*\\.[a-z]\\w*(\\(([a-z]\\w*(, [a-z]\\w*)*)?\\))?");

	static List<ProcessModel> models() {
		return ProcessModel.all();
	}

	@Test
	void knowsAllProcesses() {
		assertThat(models()).extracting(ProcessModel::key)
			.containsExactlyInAnyOrder("bottleneckAlert", "companyEngagement", "companyIdentification", "taskforce",
					"taskforceInvitation", "taskforceAction", "taskforceReadiness", "knowledgePartnerMatching",
					"followUp");
	}

	@ParameterizedTest
	@MethodSource("models")
	void fileIsNamedAfterItsProcess(ProcessModel model) {
		assertThat(model.file()).hasFileName(Names.kebabCase(model.key()) + ".bpmn");
	}

	@ParameterizedTest
	@MethodSource("models")
	void processRunsAndItsHistoryEnds(ProcessModel model) {
		assertThat(model.process().isExecutable()).isTrue();
		assertThat(model.process().getCamundaHistoryTimeToLiveString()).isEqualTo("P1825D");
		assertThat(model.process().isCamundaStartableInTasklist()).isEqualTo(model.key().equals("companyEngagement"));
	}

	@ParameterizedTest
	@MethodSource("models")
	void idsSayWhatTheElementIs(ProcessModel model) {
		assertThat(model.elements(FlowElement.class)).allSatisfy((element) -> assertThat(element.getId()).matches(ID));
		assertThat(model.flowNodes()).allSatisfy((node) -> assertThat(node.getId()).startsWith(type(node) + "_"));
		assertThat(model.elements(Message.class)).allSatisfy((message) -> assertThat(message.getId()).matches(ID));
		assertThat(model.elements(org.camunda.bpm.model.bpmn.instance.Error.class))
			.allSatisfy((error) -> assertThat(error.getId()).isEqualTo("error_" + error.getErrorCode()));
	}

	private static String type(FlowNode node) {
		String type = node.getElementType().getTypeName();
		if (node instanceof Gateway) {
			return "gateway";
		}
		return Set.of("boundaryEvent", "intermediateCatchEvent").contains(type) ? "event" : type;
	}

	@ParameterizedTest
	@MethodSource("models")
	void fitsOnOneScreen(ProcessModel model) {
		assertThat(model.flowNodes()).hasSizeLessThanOrEqualTo(30);
	}

	@ParameterizedTest
	@MethodSource("models")
	void hasNoScriptClassOrLane(ProcessModel model) {
		assertThat(model.elements(ScriptTask.class)).isEmpty();
		assertThat(model.elements(CamundaScript.class)).isEmpty();
		assertThat(model.elements(LaneSet.class)).isEmpty();
		assertThat(model.text()).doesNotContain("camunda:class", "camunda:expression", "color:", "bioc:", "${");
	}

	@ParameterizedTest
	@MethodSource("models")
	void expressionsAreANameOrOneCall(ProcessModel model) {
		assertThat(model.expressions()).isNotEmpty()
			.allSatisfy((expression) -> assertThat(expression).matches(EXPRESSION));
	}

	@ParameterizedTest
	@MethodSource("models")
	void userTasksTellWhatToDecide(ProcessModel model) {
		assertThat(model.elements(UserTask.class)).allSatisfy((task) -> {
			assertThat(task.getDocumentations()).hasSize(1);
			assertThat(task.getDocumentations().iterator().next().getTextContent().split("\\.( |$)")).hasSizeBetween(1,
					3);
			assertThat(task.getCamundaCandidateGroups()).isNotBlank();
			assertThat(task.isCamundaAsyncAfter()).isTrue();
		});
	}

	@ParameterizedTest
	@MethodSource("models")
	void everythingReferencedComesWithTheSameDeployment(ProcessModel model) {
		assertThat(model.elements(UserTask.class))
			.allSatisfy((task) -> assertThat(task.getCamundaFormRefBinding()).isEqualTo("deployment"));
		assertThat(model.elements(BusinessRuleTask.class))
			.allSatisfy((task) -> assertThat(task.getCamundaDecisionRefBinding()).isEqualTo("deployment"));
		assertThat(model.elements(CallActivity.class))
			.allSatisfy((call) -> assertThat(call.getCamundaCalledElementBinding()).isEqualTo("deployment"));
	}

	@ParameterizedTest
	@MethodSource("models")
	void splittingGatewaysAskAndTheirFlowsAnswer(ProcessModel model) {
		assertThat(model.elements(Gateway.class)).filteredOn((gateway) -> gateway.getOutgoing().size() > 1)
			.allSatisfy((gateway) -> {
				assertThat(gateway.getName()).endsWith("?");
				assertThat(gateway.getOutgoing()).extracting(SequenceFlow::getName).doesNotContainNull();
			});
	}

	@ParameterizedTest
	@MethodSource("models")
	void everyNodeLeadsOnOrEndsWithAResult(ProcessModel model) {
		assertThat(model.flowNodes()).filteredOn((node) -> node.getOutgoing().isEmpty())
			.allMatch((node) -> node instanceof EndEvent || isEventSubProcess(node));
		assertThat(model.elements(EndEvent.class)).extracting(FlowElement::getName).doesNotContainNull();
	}

	private static boolean isEventSubProcess(FlowNode node) {
		return node instanceof SubProcess subProcess && subProcess.triggeredByEvent();
	}

	@ParameterizedTest
	@MethodSource("models")
	void everyDeclaredErrorIsCaughtAndEveryMessageAwaited(ProcessModel model) {
		assertThat(model.elements(ErrorEventDefinition.class)).extracting(ErrorEventDefinition::getError)
			.containsExactlyInAnyOrderElementsOf(model.elements(org.camunda.bpm.model.bpmn.instance.Error.class));
		assertThat(model.elements(MessageEventDefinition.class)).extracting(MessageEventDefinition::getMessage)
			.hasSameElementsAs(model.elements(Message.class));
		assertThat(model.elements(Message.class)).allSatisfy((message) -> assertThat(message.getName())
			.isEqualTo(model.key() + "." + Names.withoutType(message.getId())));
	}

}
