package dk.vaekstspor.intake;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.type.LogicalType;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Reads enquiries strictly: a field that nobody knows is a mistake of the caller's and
 * must not vanish silently.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class IntakeConfiguration implements WebMvcConfigurer {

	private final EnquiryRate rate;

	private final WholeForm wholeForm;

	private final ObjectMapper json;

	IntakeConfiguration(EnquiryRate rate, WholeForm wholeForm, ObjectMapper json) {
		this.rate = rate;
		this.wholeForm = wholeForm;
		this.json = json;
	}

	@Override
	public void addInterceptors(InterceptorRegistry interceptors) {
		interceptors.addInterceptor(this.rate).addPathPatterns("/api/enquiries", "/invitation/**");
		interceptors.addInterceptor(this.wholeForm).addPathPatterns("/invitation/**", "/opfoelgning/**");
	}

	@Override
	public void extendMessageConverters(List<HttpMessageConverter<?>> converters) {
		converters.stream()
			.filter(MappingJackson2HttpMessageConverter.class::isInstance)
			.map(MappingJackson2HttpMessageConverter.class::cast)
			.forEach((converter) -> converter.registerObjectMappersForType(EnquiryRequest.class,
					(mappers) -> mappers.putAll(Map.of(MediaType.APPLICATION_JSON, strict()))));
	}

	private ObjectMapper strict() {
		ObjectMapper strict = this.json.copy()
			.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
			.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
		strict.coercionConfigFor(LogicalType.Textual)
			.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
			.setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
			.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
		return strict;
	}

}
