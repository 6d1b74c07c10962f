package dk.vaekstspor.stephistory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What a transaction adds to and changes of one kind of records.
 */
class Changes<R> {

	private final Map<String, R> added = new LinkedHashMap<>();

	private final Map<String, UnaryOperator<R>> changed = new LinkedHashMap<>();

	void add(String id, R record) {
		this.added.put(id, record);
	}

	/** Changes the record, be it there since before or since a moment ago. */
	void change(String id, UnaryOperator<R> change) {
		if (this.added.computeIfPresent(id, (same, record) -> change.apply(record)) == null) {
			this.changed.merge(id, change, (first, next) -> (record) -> next.apply(first.apply(record)));
		}
	}

	void changeAdded(UnaryOperator<R> change) {
		this.added.replaceAll((id, record) -> change.apply(record));
	}

	boolean adds(String id) {
		return this.added.containsKey(id);
	}

	void forget(Collection<String> ids) {
		this.added.keySet().removeAll(ids);
		this.changed.keySet().removeAll(ids);
	}

	Collection<R> added() {
		return this.added.values();
	}

	/** The ids of records from before. */
	Set<String> changed() {
		return this.changed.keySet();
	}

	/** Of the records from before those that come out different, changed. */
	List<R> changed(Collection<R> before, Function<R, String> id) {
		List<R> different = new ArrayList<>();
		for (R record : before) {
			R after = this.changed.get(id.apply(record)).apply(record);
			if (!after.equals(record)) {
				different.add(after);
			}
		}
		return different;
	}

}
