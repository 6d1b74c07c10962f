package dk.vaekstspor.tasklist;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.microsoft.playwright.impl.driver.Driver;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs the tests of the plugins' pure functions with the JavaScript runtime that
 * Playwright brings along, so that they need nothing but Maven.
 */
class PluginScriptTests {

	private static final Path TESTS = Path.of("src/test/js");

	@Test
	void everyScriptTestPasses() throws Exception {
		Process node = new ProcessBuilder(command()).redirectErrorStream(true).start();
		String report = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(node.waitFor()).as(report).isZero();
		assertThat(report).containsPattern("# pass [1-9]");
	}

	private static List<String> command() throws IOException {
		Driver driver = Driver.ensureDriverInstalled(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"), false);
		List<String> command = new ArrayList<>(driver.createProcessBuilder().command());
		command.removeIf((part) -> part.endsWith("cli.js"));
		command.addAll(List.of("--test", "--test-reporter=tap"));
		try (Stream<Path> files = Files.list(TESTS)) {
			files.map(Path::toString).filter((name) -> name.endsWith(".test.js")).sorted().forEach(command::add);
		}
		return command;
	}

}
