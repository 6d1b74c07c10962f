package dk.vaekstspor.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.ws.rs.ClientErrorException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/**
 * Lets what tells a person what to do, such as {@link FormRejected} and
 * {@link PersonDisqualified}, out of the engine as it is: the engine would wrap it, and
 * its REST API would answer HTTP 500 with a technical text.
 */
@Component
class FormErrors extends AbstractProcessEnginePlugin {

	@Override
	public void preInit(ProcessEngineConfigurationImpl engine) {
		// The engine would log each rejected form at ERROR. Real failures are still
		// logged:
		// by the REST API, by the job executor, or by whoever called.
		engine.setEnableCmdExceptionLogging(false);
		List<CommandInterceptor> outermost = new ArrayList<>(List.of(new Translation()));
		Optional.ofNullable(engine.getCustomPreCommandInterceptorsTxRequired()).ifPresent(outermost::addAll);
		engine.setCustomPreCommandInterceptorsTxRequired(outermost);
	}

	private static final class Translation extends CommandInterceptor {

		@Override
		public <T> T execute(Command<T> command) {
			try {
				return this.next.execute(command);
			}
			catch (RuntimeException ex) {
				throw translate(command, ex);
			}
		}

		private static RuntimeException translate(Command<?> command, RuntimeException ex) {
			Optional<ClientErrorException> refused = find(ex, ClientErrorException.class);
			if (refused.isPresent()) {
				return refused.get();
			}
			if (!(command instanceof SubmitTaskFormCmd || command instanceof CompleteTaskCmd)) {
				return ex;
			}
			if (ex instanceof NullValueException && ex.getMessage().contains("Cannot find task with id")) {
				return TaskUnavailable.gone();
			}
			return isConcurrency(ex) ? TaskUnavailable.changed() : ex;
		}

		private static boolean isConcurrency(Throwable ex) {
			return find(ex, OptimisticLockingException.class).isPresent()
					|| find(ex, ConcurrencyFailureException.class).isPresent();
		}

		private static <E extends Throwable> Optional<E> find(Throwable ex, Class<E> type) {
			return Stream.iterate(ex, Objects::nonNull, Throwable::getCause)
				.filter(type::isInstance)
				.map(type::cast)
				.findFirst();
		}

	}

}
