package dk.vaekstspor.bottlenecks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.stereotype.Component;

/**
 * Reads digests. One that was read is kept: whatever changes, a row of the table does
 * not, but gives way to another one.
 */
@Component
class DigestReading {

	private static final int MOST_BYTES = 1 << 26;

	private final DigestTable table;

	/** One by one, or the sum of several. */
	private final Cache<List<Long>, ProcessDigest> kept = Caffeine.newBuilder()
		.maximumWeight(MOST_BYTES)
		.<List<Long>, ProcessDigest>weigher((ids, digest) -> digest.weight())
		.build();

	DigestReading(DigestTable table) {
		this.table = table;
	}

	DigestCover cover(Selection selection, long from, long before) {
		return DigestCover.of(this.table, selection, from, before);
	}

	/** Hands out the digests, in any order; those of whole years as one. */
	void each(DigestCover cover, Consumer<ProcessDigest> use) {
		List<Long> years = cover.ids((slot) -> slot.unit() == DigestUnit.YEAR);
		if (!years.isEmpty()) {
			use.accept(sum(years));
		}
		eachOf(cover.ids((slot) -> slot.unit() != DigestUnit.YEAR), use);
	}

	private ProcessDigest sum(List<Long> ids) {
		ProcessDigest known = this.kept.getIfPresent(ids);
		if (known != null) {
			return known;
		}
		ProcessDigest sum = new ProcessDigest();
		this.table.contents(ids, (id, content) -> sum.add(content, DigestCounts.NONE));
		this.kept.put(ids, sum);
		return sum;
	}

	private void eachOf(List<Long> ids, Consumer<ProcessDigest> use) {
		List<Long> missing = new ArrayList<>();
		for (Long id : ids) {
			ProcessDigest digest = this.kept.getIfPresent(List.of(id));
			if (digest != null) {
				use.accept(digest);
			}
			else {
				missing.add(id);
			}
		}
		this.table.contents(missing, (id, content) -> {
			ProcessDigest digest = new ProcessDigest();
			digest.add(content, DigestCounts.NONE);
			this.kept.put(List.of(id), digest);
			use.accept(digest);
		});
	}

}
