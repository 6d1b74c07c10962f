package dk.vaekstspor.system;

import java.sql.SQLException;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;

import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.dao.DataAccessException;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.data.repository.core.support.RepositoryFactoryBeanSupport;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;

/**
 * Takes people's data out of what the database and Spring Data say when they refuse to
 * keep it: drivers quote the value, Spring Data the whole record, and the engine would
 * keep either in its job log. What remains is Spring's exception with table, constraint
 * code and statement.
 */
class DiscreetRefusals implements BeanPostProcessor {

	@Override
	public Object postProcessBeforeInitialization(Object bean, String beanName) {
		if (bean instanceof JdbcTemplate template) {
			template.setExceptionTranslator(new WithoutValues());
		}
		if (bean instanceof RepositoryFactoryBeanSupport<?, ?, ?> repository) {
			repository.addRepositoryFactoryCustomizer((factory) -> factory
				.addRepositoryProxyPostProcessor((proxy, information) -> proxy.addAdvice(new WithoutRecord())));
		}
		return bean;
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String beanName) {
		if (bean instanceof JdbcAggregateTemplate) {
			ProxyFactory proxy = new ProxyFactory(bean);
			proxy.setProxyTargetClass(true);
			proxy.addAdvice(new WithoutRecord());
			return proxy.getProxy();
		}
		return bean;
	}

	/**
	 * Throws the reason instead of the exception around it, whose message holds the
	 * record.
	 */
	private static final class WithoutRecord implements MethodInterceptor {

		@Override
		public Object invoke(MethodInvocation invocation) throws Throwable {
			try {
				return invocation.proceed();
			}
			catch (DbActionExecutionException ex) {
				throw ex.getCause();
			}
		}

	}

	/**
	 * Translates a refusal of data (SQL state 22 or 23) without the driver's message;
	 * every other failure as ever.
	 */
	private static final class WithoutValues implements SQLExceptionTranslator {

		private final SQLExceptionTranslator usual = new SQLExceptionSubclassTranslator();

		private final SQLExceptionTranslator byState = new SQLStateSQLExceptionTranslator();

		@Override
		public DataAccessException translate(String task, String sql, SQLException ex) {
			if (!quotesValues(ex.getSQLState())) {
				return this.usual.translate(task, sql, ex);
			}
			SQLException discreet = new SQLException("refused by the database, SQL state " + ex.getSQLState(),
					ex.getSQLState(), ex.getErrorCode());
			discreet.setStackTrace(ex.getStackTrace());
			return this.byState.translate(task, sql, discreet);
		}

		private static boolean quotesValues(String sqlState) {
			return sqlState != null && (sqlState.startsWith("22") || sqlState.startsWith("23"));
		}

	}

}
