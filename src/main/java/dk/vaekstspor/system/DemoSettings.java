package dk.vaekstspor.system;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whether the demo sign-ins and made-up colleagues exist.
 *
 * @param demo {@code vaekstspor.demo}; left out: on with H2, off with any other database
 * @param demoStaff {@code vaekstspor.demo-staff}: whether the roster of a demo begins
 * with made-up colleagues; left out: it does
 */
@ConfigurationProperties("vaekstspor")
record DemoSettings(Boolean demo, Boolean demoStaff) {

	boolean isWanted(boolean onH2) {
		return (this.demo != null) ? this.demo : onH2;
	}

	boolean isStaffWanted() {
		return this.demoStaff == null || this.demoStaff;
	}

}
