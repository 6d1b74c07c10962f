package dk.vaekstspor.cockpit;

import java.util.ArrayList;
import java.util.List;

import dk.vaekstspor.calls.StrictBody;
import dk.vaekstspor.threshold.Limits;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * From which values on managers want to be told of a step.
 */
@Schema(name = "StepLimits")
record LimitsRequest(
		@Schema(description = "So many are open; null or left out: no limit", minimum = "1", maximum = "9999",
				example = "10") Integer open,
		@Schema(description = "The oldest open one has been there for so many working hours", minimum = "1",
				maximum = "9999", example = "40") Integer oldestOpen,
		@Schema(description = "So many of the open ones are past their due date", minimum = "1", maximum = "9999",
				example = "3") Integer late,
		@Schema(description = "Half of the cases of the last 90 days take at least so many working hours",
				minimum = "1", maximum = "9999", example = "16") Integer median)
		implements
			StrictBody {

	static final int LEAST = 1;

	static final int MOST = 9999;

	/**
	 * The limits.
	 * @throws LimitsFaulty with every number that is out of bounds
	 */
	Limits check() {
		List<String> fields = new ArrayList<>();
		check("open", this.open, fields);
		check("oldestOpen", this.oldestOpen, fields);
		check("late", this.late, fields);
		check("median", this.median, fields);
		if (!fields.isEmpty()) {
			throw new LimitsFaulty(fields);
		}
		return new Limits(this.open, this.oldestOpen, this.late, this.median);
	}

	private static void check(String field, Integer limit, List<String> fields) {
		if (limit != null && (limit < LEAST || limit > MOST)) {
			fields.add(field);
		}
	}

}
