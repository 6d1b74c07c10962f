package dk.vaekstspor.system;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Sends who comes to the bare address on to Tasklist.
 */
@Configuration(proxyBeanMethods = false)
class FrontDoor implements WebMvcConfigurer {

	@Override
	public void addViewControllers(ViewControllerRegistry views) {
		views.addRedirectViewController("/", "/camunda/app/tasklist/");
	}

}
