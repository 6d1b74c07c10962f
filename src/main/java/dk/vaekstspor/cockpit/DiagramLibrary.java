package dk.vaekstspor.cockpit;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves the library that draws diagrams of finished cases beside Camunda's own
 * libraries, whatever its version: Cockpit's own copy cannot be reached from a page of
 * ours.
 */
@Configuration(proxyBeanMethods = false)
class DiagramLibrary implements WebMvcConfigurer {

	private static final String SCRIPT = "classpath*:META-INF/resources/webjars/bpmn-js/*/dist/"
			+ "bpmn-navigated-viewer.production.min.js";

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/camunda/lib/bpmn-js/**").addResourceLocations(folder());
	}

	private static Resource folder() {
		try {
			return new PathMatchingResourcePatternResolver().getResources(SCRIPT)[0].createRelative("./");
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The library that draws diagrams is not there", ex);
		}
	}

}
