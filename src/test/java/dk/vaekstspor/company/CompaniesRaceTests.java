package dk.vaekstspor.company;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.data.jdbc.DataJdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@DataJdbcTest
@Import(Companies.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class CompaniesRaceTests {

	@Autowired
	private Companies companies;

	@Autowired
	private CompanyRepository repository;

	@Autowired
	private PlatformTransactionManager transactions;

	@Test
	void registersANumberOnceWhenManyDoSoAtOnce() throws Exception {
		int threads = 4;
		ExecutorService pool = Executors.newFixedThreadPool(threads);
		CyclicBarrier start = new CyclicBarrier(threads);
		try {
			for (CvrNumber number : List.of(new CvrNumber("90289799"), new CvrNumber("90388894"))) {
				List<Future<Long>> ids = new ArrayList<>();
				for (int i = 0; i < threads; i++) {
					ids.add(pool.submit(registering(number, start)));
				}
				Long id = ids.get(0).get();
				for (Future<Long> other : ids) {
					assertThat(other.get()).isEqualTo(id);
				}
			}
		}
		finally {
			pool.shutdownNow();
			this.repository.deleteAll();
		}
	}

	/** The surrounding transaction goes on after the refusal, as the engine's does. */
	private Callable<Long> registering(CvrNumber number, CyclicBarrier start) {
		return () -> {
			start.await();
			return new TransactionTemplate(this.transactions).execute((status) -> {
				Company company = this.companies.register("Birk", number);
				return this.companies.get(company.id()).id();
			});
		};
	}

}
