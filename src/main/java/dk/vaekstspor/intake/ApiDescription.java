package dk.vaekstspor.intake;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the OpenAPI document says beside what the calls say of themselves.
 */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

	private static final String SIGN_IN = "signIn";

	@Bean
	OpenAPI openApi() {
		return new OpenAPI().info(new Info().title("Vækstspor").version("1").description("""
				Case management for a municipality's work with its companies. Texts are UTF-8, times ISO 8601, \
				codes those of the shared vocabulary. What goes wrong is told as a problem detail (RFC 9457) in \
				the language of `Accept-Language`, Danish or English; where fields are at fault, `errors` holds \
				`{field, reason}` for each."""))
			.components(new Components().addSecuritySchemes(SIGN_IN,
					new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic")))
			.addSecurityItem(new SecurityRequirement().addList(SIGN_IN));
	}

}
