package dk.vaekstspor.system;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whether the demo sign-ins exist.
 *
 * @param demo {@code vaekstspor.demo}; left out: on with H2, off with any other database
 */
@ConfigurationProperties("vaekstspor")
record DemoSettings(Boolean demo) {

	boolean isWanted(boolean onH2) {
		return (this.demo != null) ? this.demo : onH2;
	}

}
