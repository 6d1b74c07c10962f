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

	private final Cache<Long, ProcessDigest> kept = Caffeine.newBuilder()
		.maximumWeight(MOST_BYTES)
		.<Long, ProcessDigest>weigher((id, digest) -> digest.weight())
		.build();

	DigestReading(DigestTable table) {
		this.table = table;
	}

	DigestCover cover(Selection selection, long from, long before) {
		return DigestCover.of(this.table, selection, from, before);
	}

	/** Hands out the digests, in any order. */
	void each(DigestCover cover, Consumer<ProcessDigest> use) {
		List<Long> missing = new ArrayList<>();
		for (Long id : cover.ids()) {
			ProcessDigest digest = this.kept.getIfPresent(id);
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
			this.kept.put(id, digest);
			use.accept(digest);
		});
	}

}
