package dk.vaekstspor.system;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;

import static org.assertj.core.api.Assertions.assertThat;

class CopenhagenTimeTests {

	@Test
	void countsInDanishTimeOnAMachineInTokyo() throws IOException, InterruptedException {
		Process machine = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Duser.timezone=Asia/Tokyo", "-Duser.language=ja", "-Duser.country=JP", "-cp",
				System.getProperty("java.class.path"), Machine.class.getName())
			.redirectErrorStream(true)
			.start();
		String output = new String(machine.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

		assertThat(machine.waitFor(1, TimeUnit.MINUTES)).isTrue();
		assertThat(output).contains("before: Asia/Tokyo ja-JP").contains("after: Europe/Copenhagen da-DK");
	}

	/** Starts the least that Spring Boot can start. */
	static final class Machine {

		private Machine() {
		}

		public static void main(String[] args) {
			tell("before");
			SpringApplication application = new SpringApplication(Machine.class);
			application.setWebApplicationType(WebApplicationType.NONE);
			application.run("--spring.main.banner-mode=off").close();
			tell("after");
		}

		private static void tell(String when) {
			System.out.println(when + ": " + TimeZone.getDefault().getID() + " " + Locale.getDefault().toLanguageTag());
		}

	}

}
