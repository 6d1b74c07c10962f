package dk.vaekstspor.intake;

import java.util.Set;

import dk.vaekstspor.calls.BodyLimit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Bounds what strangers may send.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class IntakeConfiguration implements WebMvcConfigurer {

	private final EnquiryRate rate;

	private final WholeForm wholeForm;

	IntakeConfiguration(EnquiryRate rate, WholeForm wholeForm) {
		this.rate = rate;
		this.wholeForm = wholeForm;
	}

	@Override
	public void addInterceptors(InterceptorRegistry interceptors) {
		interceptors.addInterceptor(this.rate).addPathPatterns("/api/enquiries", "/invitation/**");
		interceptors.addInterceptor(this.wholeForm).addPathPatterns("/invitation/**", "/opfoelgning/**");
	}

	@Bean
	static BodyLimit enquiryBodyLimit(IntakeSettings settings) {
		return new BodyLimit(settings.maxBody(), Set.of("/api/enquiries"));
	}

}
