package dk.vaekstspor;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * Case management with which a municipality attracts, keeps and develops companies.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Vaekstspor {

	public static void main(String[] args) {
		SpringApplication.run(Vaekstspor.class, args);
	}

}
