package dk.vaekstspor.bottleneckalert;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import dk.vaekstspor.correspondence.Correspondence;
import dk.vaekstspor.correspondence.Letter;
import dk.vaekstspor.engine.Groups;
import dk.vaekstspor.engine.Recipients;
import dk.vaekstspor.threshold.AlertNews;
import dk.vaekstspor.threshold.CrossedThreshold;

import org.springframework.stereotype.Component;

/**
 * The one mail of a day to all managers. It names steps and figures, and no case.
 */
@Component
class AlertLetters {

	private static final String TEMPLATE = "bottleneck-alert";

	private final Correspondence correspondence;

	private final Recipients recipients;

	private final AlertLines lines;

	private final Clock clock;

	AlertLetters(Correspondence correspondence, Recipients recipients, AlertLines lines, Clock clock) {
		this.correspondence = correspondence;
		this.recipients = recipients;
		this.lines = lines;
		this.clock = clock;
	}

	void send(AlertNews news) {
		Map<String, Object> model = Map.of("title", AlertWords.title(news), "crossed", lines(news.crossed()), "still",
				lines(news.still()), "over", lines(news.over()));
		String day = LocalDate.now(this.clock).toString();
		this.correspondence.send(Letter.ofNoCase(TEMPLATE, day, this.recipients.ofGroup(Groups.MANAGER), model));
	}

	private List<Map<String, String>> lines(List<CrossedThreshold> crossed) {
		return crossed.stream().map(this.lines::of).toList();
	}

}
