package dk.vaekstspor.bottleneckalert;

import dk.vaekstspor.threshold.Alerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * Notes which steps have reached a limit and which no longer do.
 */
@Component
class FindBottlenecksDelegate implements JavaDelegate {

	private final Alerts alerts;

	FindBottlenecksDelegate(Alerts alerts) {
		this.alerts = alerts;
	}

	@Override
	public void execute(DelegateExecution execution) {
		BottleneckAlertProcess.ANYTHING_TO_TELL.set(execution, this.alerts.check());
	}

}
