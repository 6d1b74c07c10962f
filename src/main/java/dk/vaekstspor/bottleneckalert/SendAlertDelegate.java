package dk.vaekstspor.bottleneckalert;

import dk.vaekstspor.threshold.AlertNews;
import dk.vaekstspor.threshold.Alerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * Writes to the managers, unless another day's alert has told everything meanwhile.
 */
@Component
class SendAlertDelegate implements JavaDelegate {

	private final Alerts alerts;

	private final AlertLetters letters;

	SendAlertDelegate(Alerts alerts, AlertLetters letters) {
		this.alerts = alerts;
		this.letters = letters;
	}

	@Override
	public void execute(DelegateExecution execution) {
		AlertNews news = this.alerts.tell();
		if (!news.isEmpty()) {
			this.letters.send(news);
		}
	}

}
