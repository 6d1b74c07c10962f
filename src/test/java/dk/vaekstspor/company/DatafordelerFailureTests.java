package dk.vaekstspor.company;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.commons.util.ExceptionUtils;
import org.slf4j.LoggerFactory;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Named.named;

/**
 * Whatever goes wrong, the register is unavailable and the key stays secret.
 */
class DatafordelerFailureTests {

	private final FakeDatafordeler datafordeler = new FakeDatafordeler();

	@AfterEach
	void stop() {
		this.datafordeler.close();
	}

	static Stream<Object> failures() {
		String refusal = """
				{"errors": [{"message": "A filter must be specified at %s", "path": ["CVR_Navn"],
				 "extensions": {"code": "DAF-GQL-0009"}}], "data": {"CVR_Navn": null}}"""
			.formatted(FakeDatafordeler.KEY);
		return Stream.of(
				named("errors with status 200",
						aResponse().withHeader("Content-Type", "application/json").withBody(refusal)),
				named("errors beside data",
						json("{\"errors\": [{\"message\": \"x\"}], \"data\": {\"CVR_Navn\": {\"nodes\": []}}}")),
				named("no data", json("{}")), named("no nodes", json("{\"data\": {\"CVR_Navn\": null}}")),
				named("an empty answer", json("")), named("half an answer", json("{\"data\": {\"CVR_N")),
				named("a page",
						aResponse().withHeader("Content-Type", "text/html").withBody("<html>Vedligehold</html>")),
				named("401", aResponse().withStatus(401).withBody(FakeDatafordeler.KEY)),
				named("404", aResponse().withStatus(404)), named("429", aResponse().withStatus(429)),
				named("500", aResponse().withStatus(500)), named("503", aResponse().withStatus(503)),
				named("a redirect", aResponse().withStatus(302).withHeader("Location", "http://localhost:1/")),
				named("a reset", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)),
				named("rubbish", aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE)),
				named("nothing", aResponse().withFault(Fault.EMPTY_RESPONSE)),
				named("silence", json("{}").withFixedDelay(2_000)),
				named("a trickle", json("{\"data\":{}}").withChunkedDribbleDelay(5, 5_000)));
	}

	@ParameterizedTest
	@MethodSource("failures")
	void isUnavailableWithoutTellingTheKey(ResponseDefinitionBuilder failure) {
		this.datafordeler.server.stubFor(this.datafordeler.question("CVR_Navn").willReturn(failure));
		DatafordelerRegister register = this.datafordeler.register(Duration.ofMillis(400));
		Instant start = Instant.now();

		List<ILoggingEvent> log = logged(() -> assertThatExceptionOfType(RegisterUnavailable.class)
			.isThrownBy(() -> register.lookUp(FakeDatafordeler.NUMBER))
			.withNoCause()
			.satisfies(tellsNoKey()));

		assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofMillis(1_900));
		assertThat(log).extracting(DatafordelerFailureTests::everything).allSatisfy(DatafordelerFailureTests::noKey);
	}

	@Test
	void isUnavailableWithoutTellingTheKeyWhenNobodyListens() {
		DatafordelerRegister register = this.datafordeler.register();
		this.datafordeler.close();

		assertThatExceptionOfType(RegisterUnavailable.class).isThrownBy(() -> register.lookUp(FakeDatafordeler.NUMBER))
			.withNoCause()
			.satisfies(tellsNoKey());
	}

	@Test
	void logsNoKeyEvenAtTheFinestLevel() {
		List<ILoggingEvent> log = logged(() -> this.datafordeler.register().lookUp(FakeDatafordeler.NUMBER));

		assertThat(log).isNotEmpty()
			.extracting(DatafordelerFailureTests::everything)
			.allSatisfy(DatafordelerFailureTests::noKey);
	}

	@Test
	void printsSettingsWithoutTheKey() {
		CompanyRegisterSettings settings = new CompanyRegisterSettings(URI.create("https://register.example"),
				FakeDatafordeler.KEY, Duration.ofSeconds(5), null);

		assertThat(settings.toString()).contains("register.example").satisfies(DatafordelerFailureTests::noKey);
	}

	private static ResponseDefinitionBuilder json(String body) {
		return aResponse().withHeader("Content-Type", "application/json").withBody(body);
	}

	private static Consumer<Throwable> tellsNoKey() {
		return (ex) -> noKey(ExceptionUtils.readStackTrace(ex));
	}

	private static void noKey(String text) {
		assertThat(text).doesNotContain(FakeDatafordeler.KEY, "hemmelig", "apiKey=");
	}

	private static String everything(ILoggingEvent event) {
		String message = event.getLoggerName() + ": " + event.getFormattedMessage();
		return (event.getThrowableProxy() != null) ? message + event.getThrowableProxy().getMessage() : message;
	}

	/** What the product and its libraries log meanwhile; the fake service logs, too. */
	private static List<ILoggingEvent> logged(Runnable work) {
		Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
		ListAppender<ILoggingEvent> appender = new ListAppender<>();
		Level level = root.getLevel();
		appender.start();
		root.addAppender(appender);
		root.setLevel(Level.TRACE);
		try {
			work.run();
		}
		finally {
			root.setLevel(level);
			root.detachAppender(appender);
		}
		return List.copyOf(appender.list)
			.stream()
			.filter((event) -> !event.getLoggerName().contains("wiremock"))
			.toList();
	}

}
