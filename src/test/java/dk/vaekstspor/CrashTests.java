package dk.vaekstspor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Kills the running application with SIGKILL while companies write to it, and starts it
 * again on the same files.
 */
class CrashTests {

	private static final int WRITERS = 4;

	private static final int ENOUGH = 40;

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final ObjectMapper json = new ObjectMapper();

	private final HttpClient http = HttpClient.newHttpClient();

	private final Queue<String> accepted = new ConcurrentLinkedQueue<>();

	private final AtomicInteger sent = new AtomicInteger();

	@TempDir
	private Path directory;

	private RunningApplication application;

	@BeforeEach
	void start() throws IOException {
		this.application = RunningApplication.start(this.directory);
	}

	@AfterEach
	void stop() throws IOException {
		this.application.kill();
		FileSystemUtils.deleteRecursively(this.directory);
	}

	@Test
	void losesNoAcceptedEnquiryAndNoMailWhenKilled() throws Exception {
		writeUntilKilled();
		assertThat(this.accepted).hasSizeGreaterThanOrEqualTo(ENOUGH);

		this.application = RunningApplication.start(this.directory);

		await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> {
			assertThat(receipts()).hasSizeGreaterThanOrEqualTo(this.accepted.size());
			assertThat(receipts()).allSatisfy((mail) -> assertThat(mail).contains("Message-ID:"));
			for (String caseNumber : this.accepted) {
				assertThat(receipts()).as("receipt of case %s", caseNumber)
					.filteredOn((mail) -> mail.contains(caseNumber))
					.hasSize(1);
				assertThat(openTasks(caseNumber)).as("open tasks of case %s", caseNumber).isPositive();
			}
		});
	}

	private void writeUntilKilled() throws InterruptedException {
		ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
		for (int writer = 0; writer < WRITERS; writer++) {
			writers.submit(this::writeWhileItAnswers);
		}
		await().atMost(PATIENCE).until(() -> this.accepted.size() >= ENOUGH);
		this.application.kill();
		writers.shutdown();
		assertThat(writers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
	}

	private void writeWhileItAnswers() {
		try {
			while (this.sent.incrementAndGet() < 50 * ENOUGH) {
				HttpResponse<String> answer = this.http.send(enquiry(), BodyHandlers.ofString());
				if (answer.statusCode() == 201) {
					this.accepted.add(this.json.readTree(answer.body()).path("caseNumber").asText());
				}
			}
		}
		catch (IOException ex) {
			// The application is gone, which is the point.
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private HttpRequest enquiry() {
		String body = """
				{"companyName": "Hede Maskinværk %1$d ApS", "contactName": "Prøve Person",
				 "contactEmail": "prove%1$d@virksomhed.example", "text": "Vi mangler plads til en ny hal."}
				""".formatted(this.sent.get());
		return HttpRequest.newBuilder(this.application.uri("/api/enquiries"))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(body))
			.build();
	}

	private int openTasks(String caseNumber) throws IOException, InterruptedException {
		URI tasks = this.application.uri("/engine-rest/task/count?processInstanceBusinessKey=" + caseNumber);
		HttpRequest request = HttpRequest.newBuilder(tasks)
			.header("Authorization", "Basic " + Base64.getEncoder().encodeToString("leder:leder".getBytes()))
			.build();
		JsonNode answer = this.json.readTree(this.http.send(request, BodyHandlers.ofString()).body());
		return answer.path("count").asInt(0);
	}

	private List<String> receipts() throws IOException {
		try (Stream<Path> mails = Files.list(this.directory.resolve("mail"))) {
			return mails.filter((mail) -> mail.toString().endsWith(".eml")).map(CrashTests::read).toList();
		}
	}

	private static String read(Path mail) {
		try {
			return Files.readString(mail);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
