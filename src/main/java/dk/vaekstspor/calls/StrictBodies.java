package dk.vaekstspor.calls;

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
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Reads {@link StrictBody strict bodies}.
 */
@Configuration(proxyBeanMethods = false)
class StrictBodies implements WebMvcConfigurer {

	private final ObjectMapper json;

	StrictBodies(ObjectMapper json) {
		this.json = json;
	}

	@Override
	public void extendMessageConverters(List<HttpMessageConverter<?>> converters) {
		converters.stream()
			.filter(MappingJackson2HttpMessageConverter.class::isInstance)
			.map(MappingJackson2HttpMessageConverter.class::cast)
			.forEach((converter) -> converter.registerObjectMappersForType(StrictBody.class,
					(mappers) -> mappers.putAll(Map.of(MediaType.APPLICATION_JSON, strict()))));
	}

	private ObjectMapper strict() {
		ObjectMapper strict = this.json.copy()
			.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
			.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
		refuse(strict, LogicalType.Textual, CoercionInputShape.Integer, CoercionInputShape.Float,
				CoercionInputShape.Boolean);
		refuse(strict, LogicalType.Integer, CoercionInputShape.String, CoercionInputShape.EmptyString,
				CoercionInputShape.Float, CoercionInputShape.Boolean);
		refuse(strict, LogicalType.Collection, CoercionInputShape.String, CoercionInputShape.EmptyString);
		return strict;
	}

	private static void refuse(ObjectMapper json, LogicalType wanted, CoercionInputShape... shapes) {
		for (CoercionInputShape shape : shapes) {
			json.coercionConfigFor(wanted).setCoercion(shape, CoercionAction.Fail);
		}
	}

}
