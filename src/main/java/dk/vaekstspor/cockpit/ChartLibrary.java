package dk.vaekstspor.cockpit;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves the library that draws charts beside Camunda's own libraries, whatever its
 * version.
 */
@Configuration(proxyBeanMethods = false)
class ChartLibrary implements WebMvcConfigurer {

	private static final String SCRIPT = "classpath*:META-INF/resources/webjars/uplot/*/dist/uPlot.esm.js";

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/camunda/lib/uplot/**").addResourceLocations(folder());
	}

	private static Resource folder() {
		try {
			return new PathMatchingResourcePatternResolver().getResources(SCRIPT)[0].createRelative("./");
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The library that draws charts is not there", ex);
		}
	}

}
