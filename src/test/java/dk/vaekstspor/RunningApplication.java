package dk.vaekstspor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.awaitility.Awaitility.await;

/**
 * The application in a Java machine of its own, with database and mails under one
 * directory, as somebody runs it who has just cloned it.
 */
final class RunningApplication {

	private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

	private static final Pattern STARTED = Pattern.compile("Started Vaekstspor in");

	private final Process process;

	private final Path log;

	private RunningApplication(Process process, Path log) {
		this.process = process;
		this.log = log;
	}

	static RunningApplication start(Path directory) throws IOException {
		Path log = Files.createTempFile(directory, "application", ".log");
		Process process = new ProcessBuilder(command(directory)).redirectErrorStream(true)
			.redirectOutput(log.toFile())
			.start();
		RunningApplication application = new RunningApplication(process, log);
		await().atMost(Duration.ofMinutes(2)).until(() -> !process.isAlive() || application.isStarted());
		if (!process.isAlive()) {
			throw new IllegalStateException("The application did not start:\n" + application.output());
		}
		return application;
	}

	private static List<String> command(Path directory) {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		return List.of(java, "-Duser.timezone=UTC", "-cp", classPath, Vaekstspor.class.getName(), "--server.port=0",
				"--spring.datasource.url=jdbc:h2:file:" + directory.resolve("vaekstspor") + ";WRITE_DELAY=0",
				"--vaekstspor.mail.directory=" + directory.resolve("mail"),
				"--vaekstspor.intake.rate-limit.requests=100000",
				"--camunda.bpm.job-execution.lock-time-in-millis=3000");
	}

	URI uri(String path) {
		return URI.create("http://127.0.0.1:" + port().orElseThrow() + path);
	}

	/** Ends the process as a power cut would. */
	void kill() {
		this.process.destroyForcibly();
		this.process.onExit().join();
	}

	private boolean isStarted() {
		return port().isPresent() && STARTED.matcher(output()).find();
	}

	private Optional<String> port() {
		Matcher matcher = PORT.matcher(output());
		return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
	}

	private String output() {
		try {
			return Files.readString(this.log);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
