package dk.vaekstspor.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;

import org.springframework.stereotype.Component;

/**
 * The forms as deployed with the process version at hand: an old case is checked against
 * the form that its task shows. A deployed form never changes, so each is read once.
 */
@Component
public class FormSchemas {

	private static final ObjectMapper JSON = new ObjectMapper();

	private final Map<String, FormSchema> schemas = new ConcurrentHashMap<>();

	FormSchema of(DelegateTask task) {
		String key = task.getProcessDefinitionId() + " " + task.getTaskDefinitionKey();
		FormService forms = task.getProcessEngineServices().getFormService();
		return schema(key, task.getId(), forms::getDeployedTaskForm);
	}

	FormSchema ofStart(DelegateExecution execution) {
		String definition = execution.getProcessDefinitionId();
		FormService forms = execution.getProcessEngineServices().getFormService();
		return schema(definition, definition, forms::getDeployedStartForm);
	}

	// Not computeIfAbsent: reading a form runs an engine command, which may come back
	// here.
	private FormSchema schema(String key, String id, Function<String, InputStream> deployedForm) {
		FormSchema known = this.schemas.get(key);
		if (known != null) {
			return known;
		}
		FormSchema read = read(id, deployedForm);
		this.schemas.put(key, read);
		return read;
	}

	private FormSchema read(String id, Function<String, InputStream> deployedForm) {
		try (InputStream form = deployedForm.apply(id)) {
			return FormSchema.of(JSON.readTree(form));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
