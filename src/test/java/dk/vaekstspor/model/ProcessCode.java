package dk.vaekstspor.model;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.vaekstspor.engine.ProcessVariable;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/**
 * What the code offers to the process models, read from the class path without starting
 * anything.
 */
final class ProcessCode {

	private static final String ROOT = "dk.vaekstspor";

	private final Map<String, Class<?>> beans = components();

	private static Map<String, Class<?>> components() {
		ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(true);
		AnnotationBeanNameGenerator names = new AnnotationBeanNameGenerator();
		Function<BeanDefinition, String> name = (bean) -> names.generateBeanName(bean, null);
		return scanner.findCandidateComponents(ROOT)
			.stream()
			.collect(Collectors.toMap(name, (bean) -> load(bean.getBeanClassName())));
	}

	private static Class<?> load(String name) {
		return ClassUtils.resolveClassName(name, ProcessCode.class.getClassLoader());
	}

	boolean hasBean(String name) {
		return this.beans.containsKey(name);
	}

	/** Whether that bean has a public method of that name with so many parameters. */
	boolean hasMethod(String bean, String method, int parameters) {
		return Stream.ofNullable(this.beans.get(bean))
			.flatMap((type) -> Arrays.stream(type.getMethods()))
			.anyMatch((candidate) -> candidate.getName().equals(method) && candidate.getParameterCount() == parameters);
	}

	/** The names that the process module of that process id shares with its model. */
	static List<String> names(String key) {
		return constants(key, String.class).toList();
	}

	/** The names of the process variables that the module of that process id knows. */
	static List<String> variables(String key) {
		return constants(key, ProcessVariable.class).map(ProcessVariable::name).toList();
	}

	private static <T> Stream<T> constants(String key, Class<T> type) {
		return Arrays.stream(processClass(key).getDeclaredFields())
			.filter((field) -> field.getType().equals(type))
			.map((field) -> type.cast(value(field)));
	}

	private static Class<?> processClass(String key) {
		return load(ROOT + "." + key.toLowerCase(Locale.ROOT) + "." + Names.capitalized(key) + "Process");
	}

	private static Object value(Field field) {
		ReflectionUtils.makeAccessible(field);
		return ReflectionUtils.getField(field, null);
	}

}
