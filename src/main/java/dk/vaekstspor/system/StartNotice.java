package dk.vaekstspor.system;

import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Tells whoever started the program where to go now and how to sign in.
 */
@Component
class StartNotice {

	private static final Logger log = LoggerFactory.getLogger(StartNotice.class);

	private final Environment environment;

	private final DemoSignIns demo;

	StartNotice(Environment environment, DemoSignIns demo) {
		this.environment = environment;
		this.demo = demo;
	}

	/** The last thing that happens at a start. */
	@EventListener
	void tellWhenReady(AvailabilityChangeEvent<ReadinessState> change) {
		if (change.getState() == ReadinessState.ACCEPTING_TRAFFIC) {
			tell();
		}
	}

	void tell() {
		log.info("Vækstspor er klar.\n\n{}{}", addresses(), this.demo.areOn() ? signIns() : "");
	}

	private String addresses() {
		String server = "http://localhost:" + this.environment.getProperty("local.server.port", "8080");
		return """
				  Tasklist   %1$s/camunda/app/tasklist/
				  Cockpit    %1$s/camunda/app/cockpit/
				  Admin      %1$s/camunda/app/admin/
				  API        %1$s/v3/api-docs
				""".formatted(server);
	}

	private static String signIns() {
		return DemoUser.ALL.stream()
			.map((user) -> "    %-14s %s%n".formatted(user.id(), user.role()))
			.collect(Collectors.joining("", "\n  Demo: log ind med brugernavnet som adgangskode\n", ""));
	}

}
