package dk.vaekstspor.bottlenecks;

import java.time.LocalDate;

/**
 * How a digest is kept in a table. A change of the format goes with a migration that
 * deletes what is there: all can be made again.
 */
final class DigestFormat {

	private DigestFormat() {
	}

	static byte[] write(ProcessDigest digest) {
		PackedWriter out = new PackedWriter();
		out.number(digest.steps().size());
		digest.steps().forEach((step, content) -> {
			out.text(step);
			write(content.count(), out);
			for (Series series : Series.values()) {
				write(content.find(series), out);
			}
		});
		return out.toBytes();
	}

	static void read(byte[] content, ProcessDigest digest) {
		PackedReader in = new PackedReader(content);
		for (int steps = in.smallNumber(); steps > 0; steps--) {
			String step = in.text();
			read(digest.step(step).count(), in);
			for (Series series : Series.values()) {
				read(step, series, digest, in);
			}
		}
	}

	private static void write(StepCount count, PackedWriter out) {
		out.text(count.waitsFor());
		out.number(count.due()).number(count.late());
		out.number(count.time(TimeMeter.CALENDAR)).number(count.time(TimeMeter.WORKING));
		out.number(count.days().size());
		count.days()
			.forEach((day, ofDay) -> out.number(day.toEpochDay())
				.number(ofDay.entered())
				.number(ofDay.completed())
				.number(ofDay.withdrawn()));
	}

	private static void read(StepCount count, PackedReader in) {
		String waitsFor = in.text();
		if (!waitsFor.isEmpty()) {
			count.setWaitsFor(waitsFor);
		}
		count.addDue(in.number(), in.number());
		count.addTime(in.number(), in.number());
		for (int days = in.smallNumber(); days > 0; days--) {
			count.add(LocalDate.ofEpochDay(in.number()), new DayCount(in.number(), in.number(), in.number()));
		}
	}

	private static void write(LogHistogram histogram, PackedWriter out) {
		if (histogram == null || histogram.size() == 0) {
			out.number(0);
			return;
		}
		out.number(histogram.filledBuckets()).number(histogram.longest());
		int before = 0;
		for (int bucket = histogram.first(); bucket < histogram.buckets(); bucket++) {
			if (histogram.count(bucket) > 0) {
				out.number(bucket - before).number(histogram.count(bucket));
				before = bucket;
			}
		}
	}

	private static void read(String step, Series series, ProcessDigest digest, PackedReader in) {
		int filled = in.smallNumber();
		if (filled == 0) {
			return;
		}
		LogHistogram target = digest.step(step).histogram(series);
		long longest = in.number();
		int bucket = 0;
		for (int index = 0; index < filled; index++) {
			bucket += in.smallNumber();
			target.add(bucket, in.smallNumber(), longest);
		}
	}

}
