package dk.vaekstspor.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The machine's own Chromium. Where there is none the browser tests are skipped with one
 * plain line, except on a build server, which must have one.
 */
class Chromium implements BeforeAllCallback, AfterAllCallback {

	private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
			"--disable-background-networking", "--disable-component-update", "--disable-quic", "--no-proxy-server",
			"--disable-sync", "--no-first-run");

	private Playwright playwright;

	private Browser browser;

	@Override
	public void beforeAll(ExtensionContext context) {
		Optional<Path> executable = executable();
		if (executable.isEmpty() && System.getenv("CI") != null) {
			throw new IllegalStateException("The browser tests need chromium, and it is not on this build server");
		}
		Assumptions.assumeTrue(executable.isPresent(), "Browser tests are skipped: chromium is not installed");
		this.playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		this.browser = this.playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(executable.get()).setArgs(ARGUMENTS));
	}

	@Override
	public void afterAll(ExtensionContext context) {
		if (this.playwright != null) {
			this.playwright.close();
		}
	}

	Browser browser() {
		return this.browser;
	}

	private static Optional<Path> executable() {
		return List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
			.stream()
			.map(Path::of)
			.filter(Files::isExecutable)
			.findFirst();
	}

}
