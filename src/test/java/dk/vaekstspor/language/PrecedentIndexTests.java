package dk.vaekstspor.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PrecedentIndexTests {

	private final PrecedentIndex index = new PrecedentIndex();

	@Test
	void findsThoseWithMostInCommonFirst() {
		this.index.put("2026-00001", List.of("robot", "hal"));
		this.index.put("2026-00002", List.of("robot", "hal", "grund"));
		this.index.put("2026-00003", List.of("mejeri"));
		this.index.refresh();

		assertThat(this.index.find(List.of("robot", "hal", "grund"), 5)).containsExactly("2026-00002", "2026-00001");
		assertThat(this.index.find(List.of("robot", "hal", "grund"), 1)).containsExactly("2026-00002");
		assertThat(this.index.find(List.of("ukendt"), 5)).isEmpty();
		assertThat(this.index.find(List.of(), 5)).isEmpty();
	}

	@Test
	void prefersTheRareInCommon() {
		for (int number = 10; number < 20; number++) {
			this.index.put("2026-000" + number, List.of("hal"));
		}
		this.index.put("2026-00001", List.of("gylle"));
		this.index.refresh();

		assertThat(this.index.find(List.of("hal", "gylle"), 1)).containsExactly("2026-00001");
	}

	@Test
	void replacesAndRemoves() {
		this.index.put("2026-00001", List.of("robot"));
		this.index.put("2026-00001", List.of("hal"));
		this.index.refresh();
		assertThat(this.index.find(List.of("robot"), 5)).isEmpty();
		assertThat(this.index.find(List.of("hal"), 5)).containsExactly("2026-00001");

		this.index.remove("2026-00001");
		this.index.remove("2026-00009");
		this.index.refresh();
		assertThat(this.index.find(List.of("hal"), 5)).isEmpty();
	}

	@Test
	void showsNothingBeforeARefresh() {
		this.index.put("2026-00001", List.of("robot"));

		assertThat(this.index.find(List.of("robot"), 5)).isEmpty();
	}

	@Test
	void isAsAPlainMapAfterManyChanges() {
		Random random = new Random(7);
		Map<String, Set<String>> expected = new TreeMap<>();
		for (int step = 0; step < 2000; step++) {
			String caseNumber = "2026-" + random.nextInt(50);
			if (random.nextInt(3) == 0) {
				this.index.remove(caseNumber);
				expected.remove(caseNumber);
			}
			else {
				Set<String> features = Set.of("f" + random.nextInt(5), "g" + random.nextInt(5));
				this.index.put(caseNumber, features);
				expected.put(caseNumber, features);
			}
		}
		this.index.refresh();
		for (String feature : List.of("f0", "f1", "f2", "f3", "f4", "g0", "g1", "g2", "g3", "g4")) {
			List<String> having = new ArrayList<>(expected.keySet());
			having.removeIf((caseNumber) -> !expected.get(caseNumber).contains(feature));
			assertThat(this.index.find(List.of(feature), 100)).containsExactlyInAnyOrderElementsOf(having);
		}
	}

}
